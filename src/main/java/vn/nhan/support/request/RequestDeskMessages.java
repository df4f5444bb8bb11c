package vn.nhan.support.request;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/requestdesk.properties} (Vietnamese) and {@code requestdesk_en.properties}. */
@MessageBundle("requestdesk")
interface RequestDeskMessages {
    @Message
    String title();

    @Message
    String tabQueue();

    @Message
    String lateSubject(String day);

    @Message
    String lateText(String day, String address);

    @Message
    String remindSubject();

    @Message
    String remindText(String address);
}
