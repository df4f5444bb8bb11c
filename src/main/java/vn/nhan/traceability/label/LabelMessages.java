package vn.nhan.traceability.label;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/label.properties} (Vietnamese) and {@code label_en.properties}. */
@MessageBundle("label")
interface LabelMessages {
    @Message
    String sheetTitle(String lot, String product);

    @Message
    String lot();

    @Message
    String harvested();

    @Message
    String netWeight();

    @Message
    String scan();

    @Message
    String certificateLine(String scheme, String number, String body, String until);
}
