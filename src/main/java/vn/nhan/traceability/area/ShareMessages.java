package vn.nhan.traceability.area;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/plotshare.properties} (Vietnamese) and {@code plotshare_en.properties}. */
@MessageBundle("plotshare")
interface ShareMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String noPlots();

    @Message
    String noPlotsText();

    @Message
    String toAreas();

    @Message
    String line(String percent);

    @Message
    String from(String day);

    @Message
    String to(String day);

    @Message
    String none();

    @Message
    String add();

    @Message
    String household();

    @Message
    String share();

    @Message
    String fromDay();

    @Message
    String toDay();

    @Message
    String dayHint();

    @Message
    String save();

    @Message
    String end();

    @Message
    String change();

    @Message
    String remove();
}
