package vn.nhan.support.request;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/request.properties} (Vietnamese) and {@code request_en.properties}. */
@MessageBundle("request")
interface RequestMessages {
    @Message
    String title();
}
