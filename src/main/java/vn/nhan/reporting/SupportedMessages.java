package vn.nhan.reporting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/supported.properties} (Vietnamese) and {@code supported_en.properties}. */
@MessageBundle("supported")
interface SupportedMessages {
    @Message
    String title();

    @Message
    String tileNote();

    @Message
    String goalNote();

    @Message
    String open();

    @Message
    String lead();

    @Message
    String from();

    @Message
    String to();

    @Message
    String programme();

    @Message
    String anyProgramme();

    @Message
    String show();

    @Message
    String total(String firms, long engagements);

    @Message
    String asOf(String at);

    @Message
    String caption();

    @Message
    String business();

    @Message
    String firstOn();

    @Message
    String evidence();

    @Message
    String evidenceOf(String day);

    @Message
    String none();

    @Message
    String noneText();

    @Message
    String noneAction();

    @Message
    String outcomes();

    @Message
    String stillSelling(int days);

    @Message
    String ofAnswered(long yes, long answered);
}
