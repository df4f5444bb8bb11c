package vn.nhan.platform.message;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/message.properties} (Vietnamese) and {@code message_en.properties}. */
@MessageBundle("message")
interface MessageMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String empty();

    @Message
    String emptyText();

    @Message
    String to();

    @Message
    String openLink();
}
