package vn.nhan.marketplace.hand;

import io.quarkus.qute.i18n.MessageBundles;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.nhan.platform.money.Dong;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.text.Numbers;

/** What to copy where, as a text that every computer opens and prints. In Vietnamese, as the marketplaces are. */
final class PackGuide {

    /** Without it, editors on Windows take Vietnamese for something else. */
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final HandMessages words = MessageBundles.get(HandMessages.class);
    private final HandWords marks = new HandWords("vi");
    private final List<String> lines = new ArrayList<>();

    byte[] write(Pack pack) {
        say(words.guideTitle(pack.shop().marketplace(), pack.shop().name()));
        say(words.guideDay(Dates.format(pack.on())));
        if (!pack.template()) {
            say(words.guideGeneral(pack.shop().marketplace()));
        }
        say("");
        steps(pack);
        pack.items().forEach(this::item);
        if (!pack.leftOut().isEmpty()) {
            say("");
            say(words.guideLeftOut());
            pack.leftOut().forEach(name -> say("  - " + oneLine(name)));
        }
        return (BYTE_ORDER_MARK + String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private void steps(Pack pack) {
        var page = pack.shop().page();
        say(words.guideSteps());
        say(words.guideOpen(pack.shop().marketplace(), page == null ? "" : page));
        say(words.guideCopy());
        say(words.guidePictures());
        say(words.guidePapers());
        say(words.guideBack());
    }

    private void item(Pack.Item item) {
        say("");
        say("--------------------------------------------------");
        say("[  ] " + oneLine(item.goods().name()));
        item.shown()
                .packs()
                .forEach(pack -> say("     "
                        + words.guidePack(
                                pack.label(),
                                new Dong(pack.priceDong()).display(),
                                Numbers.format(pack.stock()),
                                pack.sku())));
        if (!item.shown().marks().isEmpty()) {
            say("     " + words.guideMarks(marks.marks(item.shown().marks())));
        }
        say("     "
                + words.guideFolder(
                        item.folder(),
                        item.goods().pictures().size(),
                        item.papers().size()));
        say("     [  ] " + words.guideTickText());
        say("     [  ] " + words.guideTickPictures());
        if (!item.papers().isEmpty()) {
            say("     [  ] " + words.guideTickPapers());
        }
        say("     [  ] " + words.guideTickAddress());
    }

    private void say(String line) {
        lines.add(line);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
