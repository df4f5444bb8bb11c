package vn.nhan.marketplace.board;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/sold.properties} (Vietnamese) and {@code sold_en.properties}. */
@MessageBundle("sold")
interface SoldMessages {
    @Message
    String link();

    @Message
    String title(String marketplace);

    @Message
    String crumb();

    @Message
    String lead();

    @Message
    String readTo(String time);

    @Message
    String notYet();

    @Message
    String stuck(String time);

    @Message
    String noneTitle();

    @Message
    String noneText();

    @Message
    String noneExample();

    @Message
    String caption();

    @Message
    String month();

    @Message
    String product();

    @Message
    String packages();

    @Message
    String offStock();

    @Message
    String uncounted();
}
