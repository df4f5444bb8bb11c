package vn.nhan.catalog;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/sheetphoto.properties} (Vietnamese) and {@code sheetphoto_en.properties}. */
@MessageBundle("sheetphoto")
interface SheetPhotoMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String file();

    @Message
    String fileHint();

    @Message
    String send();

    @Message
    String back();

    @Message
    String again();

    @Message
    String closed();

    @Message
    String none();

    @Message
    String fileColumn();

    @Message
    String photosColumn();

    @Message
    String takenColumn();

    @Message
    String waitingColumn();

    @Message
    String leftOutTitle();

    @Message
    String nameColumn();

    @Message
    String reasonColumn();

    @Message
    String working();
}
