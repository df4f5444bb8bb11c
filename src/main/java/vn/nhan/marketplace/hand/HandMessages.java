package vn.nhan.marketplace.hand;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/hand.properties} (Vietnamese) and {@code hand_en.properties}. */
@MessageBundle("hand")
interface HandMessages {
    @Message
    String markOcop(String stars);

    @Message
    String guideTitle(String marketplace, String shop);

    @Message
    String guideDay(String day);

    @Message
    String guideGeneral(String marketplace);

    @Message
    String guideSteps();

    @Message
    String guideOpen(String marketplace, String page);

    @Message
    String guideCopy();

    @Message
    String guidePictures();

    @Message
    String guidePapers();

    @Message
    String guideBack();

    @Message
    String guidePack(String label, String price, String stock, String sku);

    @Message
    String guideMarks(String marks);

    @Message
    String guideFolder(String folder, int pictures, int papers);

    @Message
    String guideTickText();

    @Message
    String guideTickPictures();

    @Message
    String guideTickPapers();

    @Message
    String guideTickAddress();

    @Message
    String guideLeftOut();

    @Message
    String mailRemoveSubject(String marketplace);

    @Message
    String mailRemoveText(String product, String marketplace, String address, String page);

    @Message
    String mailLookSubject(String marketplace, String day);

    @Message
    String mailLookText(String product, String marketplace, String day, String address, String page);
}
