package vn.nhan.support.fair;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/faircancel.properties} (Vietnamese) and {@code faircancel_en.properties}. */
@MessageBundle("faircancel")
interface FairCancelMessages {
    @Message
    String cancel();

    @Message
    String title();

    @Message
    String text();

    @Message
    String reason();

    @Message
    String reasonHint();

    @Message
    String yes();

    @Message
    String notice();

    @Message
    String why(String reason);

    @Message
    String untold(String names);

    @Message
    String mailSubject(String title);

    @Message
    String mailText(String title, String begins, String reason, String address);
}
