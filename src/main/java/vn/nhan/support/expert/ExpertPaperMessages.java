package vn.nhan.support.expert;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/expertpaper.properties} (Vietnamese) and {@code expertpaper_en.properties}. */
@MessageBundle("expertpaper")
interface ExpertPaperMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String none();

    @Message
    String noneText();

    @Message
    String open();

    @Message
    String addedOn(String day);

    @Message
    String addTitle();

    @Message
    String kind();

    @Message
    String kindCv();

    @Message
    String kindDegree();

    @Message
    String kindProject();

    @Message
    String kindOther();

    @Message
    String name();

    @Message
    String nameHint();

    @Message
    String file();

    @Message
    String fileHint();

    @Message
    String add();

    @Message
    String remove();

    @Message
    String removeTitle();

    @Message
    String removeText();

    @Message
    String removeYes();
}
