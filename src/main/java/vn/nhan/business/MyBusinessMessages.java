package vn.nhan.business;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/mybusiness.properties} (Vietnamese) and {@code mybusiness_en.properties}. */
@MessageBundle("mybusiness")
interface MyBusinessMessages {
    @Message
    String noneTitle();

    @Message
    String noneText();

    @Message
    String noneAction();
}
