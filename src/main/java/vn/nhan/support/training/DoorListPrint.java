package vn.nhan.support.training;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import vn.nhan.platform.pdf.PlacedPages;
import vn.nhan.platform.pdf.PlacedPages.Place;
import vn.nhan.platform.text.Dates;

/** The list for a door without network: a line to sign for everybody, and empty ones for who comes besides. Blocking. */
final class DoorListPrint {

    private static final double LEFT = 15;
    private static final double WIDTH = 180;
    private static final double ROW = 9;
    private static final double LAST = 275;
    private static final int EMPTY_ROWS = 12;

    private final PlacedPages pages;
    private final DoorList list;
    private final TrainingdoorMessages words;
    private final String language;
    private double y;

    private DoorListPrint(PlacedPages pages, DoorList list, String language) {
        this.pages = pages;
        this.list = list;
        this.language = language;
        this.words = MessageBundles.get(TrainingdoorMessages.class, Localized.Literal.of(language));
    }

    static byte[] of(DoorList list, String language) {
        try (var pages = new PlacedPages(list.session().titleIn(language), language)) {
            new DoorListPrint(pages, list, language).write();
            return pages.finish();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void write() {
        head();
        list.seated()
                .forEach(line -> row(List.of(
                        String.valueOf(line.number()),
                        line.name(),
                        line.phone(),
                        line.business() == null ? "" : line.business())));
        list.queue()
                .forEach(line ->
                        row(List.of(String.valueOf(line.number()), line.name(), line.phone(), words.listWaiting())));
        for (var empty = 0; empty < EMPTY_ROWS; empty++) {
            row(List.of("", "", "", ""));
        }
    }

    private void head() {
        pages.page();
        var session = list.session();
        y = pages.text(new Place(LEFT, 12, WIDTH, 15, true), session.titleIn(language));
        y = pages.text(
                new Place(LEFT, y, WIDTH, 10, false), Dates.format(session.startsAt()) + " · " + session.place());
        y = pages.text(new Place(LEFT, y, WIDTH, 9, false), words.listLead()) + 2;
        cells(List.of(words.listNumber(), words.listName(), words.listPhone(), words.listBusiness()), true);
        pages.text(new Place(LEFT + 160, y, 25, 9, true), words.listSign());
        y += ROW;
        pages.rule(LEFT, y, WIDTH);
    }

    private void row(List<String> texts) {
        if (y + ROW > LAST) {
            head();
        }
        cells(texts, false);
        y += ROW;
        pages.rule(LEFT, y, WIDTH);
    }

    private void cells(List<String> texts, boolean strong) {
        double[] lefts = {0, 10, 65, 100};
        double[] widths = {10, 54, 34, 58};
        for (var cell = 0; cell < texts.size(); cell++) {
            pages.text(new Place(LEFT + lefts[cell], y, widths[cell], 9, strong), cut(texts.get(cell), (int)
                    widths[cell]));
        }
    }

    /** On one line. */
    private static String cut(String text, int width) {
        var most = width * 2 / 3;
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }
}
