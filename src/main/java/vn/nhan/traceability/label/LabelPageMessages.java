package vn.nhan.traceability.label;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/labelpage.properties} (Vietnamese) and {@code labelpage_en.properties}. */
@MessageBundle("labelpage")
interface LabelPageMessages {
    @Message
    String title(String code);

    @Message
    String lots();

    @Message
    String factsTitle();

    @Message
    String product();

    @Message
    String plot();

    @Message
    String harvestedOn();

    @Message
    String weight();

    @Message
    String interval();

    @Message
    String intervalKept();

    @Message
    String intervalNotVerifiable();

    @Message
    String intervalNoApplication();

    @Message
    String traceCode();

    @Message
    String printTitle();

    @Message
    String printLead();

    @Message
    String count();

    @Message
    String countHint();

    @Message
    String format();

    @Message
    String formatHint();

    @Message
    String formatOf(Integer count, String width, String height);

    @Message
    String print();

    @Message
    String printedTitle();

    @Message
    String printedText();

    @Message
    String batchesTitle();

    @Message
    String seeAsConsumer();

    @Message
    String batch(Integer count, String when);

    @Message
    String previewOf(String code);

    @Message
    String download();

    @Message
    String oneLabel();

    @Message
    String printHint();
}
