package vn.nhan.support.engagement;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/engagementpaper.properties} (Vietnamese) and {@code engagementpaper_en.properties}. */
@MessageBundle("engagementpaper")
interface EngagementPaperMessages {
    @Message
    String contract();

    @Message
    String minutes();

    @Message
    String number();

    @Message
    String business();

    @Message
    String expert();

    @Message
    String need();

    @Message
    String agreed();

    @Message
    String time();

    @Message
    String fromTo(String from, String to);

    @Message
    String meetings();

    @Message
    String deliverables();

    @Message
    String money();

    @Message
    String price();

    @Message
    String stateShare();

    @Message
    String firmShare();

    @Message
    String signatures();

    @Message
    String signedBy(String name, String at);

    @Message
    String hash();

    @Message
    String proof();

    @Message
    String version();

    @Message
    String code();

    @Message
    String proofText(String address);

    @Message
    String handed();

    @Message
    String heldByExpert();

    @Message
    String heldConfirmed();

    @Message
    String accepted();

    @Message
    String acceptedBy(String name, String business, String at);

    @Message
    String acceptedWith(String name, String business, String at);
}
