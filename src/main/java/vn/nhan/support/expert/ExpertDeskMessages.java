package vn.nhan.support.expert;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/expertdesk.properties} (Vietnamese) and {@code expertdesk_en.properties}. */
@MessageBundle("expertdesk")
interface ExpertDeskMessages {
    @Message
    String edit();

    @Message
    String editLead();

    @Message
    String save();

    @Message
    String yes();

    @Message
    String no();

    @Message
    String scan();

    @Message
    String revoke();

    @Message
    String revoked(String day, String reason);

    @Message
    String revokeTitle(String number);

    @Message
    String revokeText();

    @Message
    String revokedOn();

    @Message
    String reason();

    @Message
    String revokeYes();

    @Message
    String sectors();

    @Message
    String communes();

    @Message
    String wholeProvince();

    @Message
    String fee();

    @Message
    String feeAgreed();
}
