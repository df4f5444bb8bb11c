package vn.nhan.marketplace.hand;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.feed.Goods;
import vn.nhan.platform.sheet.SheetBook;
import vn.nhan.platform.sheet.SheetCell;
import vn.nhan.platform.sheet.SheetWriter;
import vn.nhan.platform.text.Prose;

/** The workbook of a pack: a row for each package, in the columns of its marketplace. Blocking: for a worker thread. */
final class PackBook {

    private final HandWords words;

    PackBook(HandWords words) {
        this.words = words;
    }

    byte[] write(Pack pack) {
        var plan = pack.plan();
        var rows = pack.items().stream()
                .flatMap(item ->
                        IntStream.range(0, item.shown().packs().size()).mapToObj(at -> row(plan.columns(), item, at)))
                .toList();
        return SheetWriter.xlsx(new SheetBook(
                plan.tab(),
                List.of(),
                plan.columns().stream().map(Marketplaces.Column::heading).toList(),
                rows,
                Map.of()));
    }

    private List<SheetCell> row(List<Marketplaces.Column> columns, Pack.Item item, int at) {
        return columns.stream().map(column -> cell(column.field(), item, at)).toList();
    }

    private SheetCell cell(SheetField field, Pack.Item item, int at) {
        var goods = item.goods();
        var shown = item.shown().packs().get(at);
        var pack = goods.packs().get(at);
        return switch (field) {
            case SKU -> SheetCell.text(shown.sku());
            case TITLE -> SheetCell.text(goods.name());
            case PACKAGE -> SheetCell.text(shown.label());
            case PRICE -> number(shown.priceDong());
            case STOCK -> number(shown.stock());
            case GRAMS -> number(pack.grams());
            case GTIN -> text(pack.gtin());
            case CATEGORY -> SheetCell.text(String.join(" > ", goods.path()));
            case DESCRIPTION -> SheetCell.text(description(goods));
            case PRODUCER -> SheetCell.text(goods.producer());
            case MARKS -> SheetCell.text(words.marks(item.shown().marks()));
            case PICTURES -> SheetCell.text(names(item, "/anh/"));
            case PAPERS -> SheetCell.text(names(item, "/giay-to/"));
            case LINK -> SheetCell.text(goods.link());
        };
    }

    private static SheetCell number(long number) {
        return SheetCell.number(BigDecimal.valueOf(number));
    }

    private static SheetCell text(@Nullable String text) {
        return text == null ? SheetCell.EMPTY : SheetCell.text(text);
    }

    private static String description(Goods goods) {
        @Nullable String text = goods.description();
        return text == null ? "" : Prose.plain(text);
    }

    private static String names(Pack.Item item, String folder) {
        return String.join(
                "\n",
                item.files().stream()
                        .map(Pack.File::name)
                        .filter(name -> name.contains(folder))
                        .toList());
    }
}
