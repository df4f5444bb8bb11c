package vn.nhan.platform.html;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/common.properties} (Vietnamese) and {@code common_en.properties}. */
@MessageBundle("common")
interface CommonMessages {
    @Message
    String goHome();

    @Message
    String save();

    @Message
    String add();

    @Message
    String send();

    @Message
    String change();

    @Message
    String name();

    @Message
    String date();

    @Message
    String status();

    @Message
    String note();
}
