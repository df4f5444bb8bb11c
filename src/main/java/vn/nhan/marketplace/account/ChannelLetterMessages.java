package vn.nhan.marketplace.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/channelletter.properties} (Vietnamese) and {@code channelletter_en.properties}. */
@MessageBundle("channelletter")
interface ChannelLetterMessages {
    @Message
    String parkedSubject(String marketplace);

    @Message
    String parkedText(String name, String marketplace, String page);

    @Message
    String endsSubject(String marketplace, String day);

    @Message
    String endsText(String name, String marketplace, String day, long days, String page);
}
