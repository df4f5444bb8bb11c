package vn.nhan.catalog;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.intake.IntakeColumn;
import vn.nhan.business.intake.IntakeRow;
import vn.nhan.business.intake.ProducerNumbers;
import vn.nhan.platform.gs1.Gtin;
import vn.nhan.platform.measure.Weight;
import vn.nhan.platform.measure.WeightUnit;
import vn.nhan.platform.money.TypedDong;
import vn.nhan.platform.text.Prose;
import vn.nhan.platform.validation.GoodsWords;

/** Reads a row of a sheet of products by itself; what is wrong is said to the row. */
final class ProductLineReader {

    private static final long HEAVIEST_GRAMS = 10_000_000;
    private static final long DEAREST_DONG = 10_000_000_000L;
    private static final int MOST_TAGS = 10;
    private static final int LONGEST_TAG = 40;
    private static final int MOST_PHOTOS = 12;
    private static final Pattern DAY =
            Pattern.compile("([0-9]{1,2})\\s*[/.-]\\s*([0-9]{1,2})(?:\\s*[/.-]\\s*[0-9]{2,4})?");
    private static final Pattern MONTH = Pattern.compile("(?i)(?:tháng|thang|t)?\\s*([0-9]{1,2})");
    private static final int LEAP_YEAR = 2024;

    /** Columns of what goods of a category say of themselves, by the code of the attribute. */
    static final Map<String, String> ATTRIBUTES = attributes();

    private ProductLineReader() {}

    private static Map<String, String> attributes() {
        var columns = new LinkedHashMap<String, String>();
        for (var code : List.of(
                "variety",
                "grown-in",
                "material",
                "size",
                "ingredients",
                "shelf-life",
                "storage",
                "usage",
                "warning",
                "alcohol-strength",
                "safety-certificate",
                "licence")) {
            columns.put(code, camel(code));
        }
        return columns;
    }

    private static String camel(String code) {
        return Pattern.compile("-(.)")
                .matcher(code)
                .replaceAll(found -> found.group(1).toUpperCase(java.util.Locale.ROOT));
    }

    static List<IntakeColumn> columns() {
        return Stream.concat(
                        Stream.of(
                                IntakeColumn.required("producer"),
                                IntakeColumn.required("name"),
                                IntakeColumn.required("netWeight"),
                                IntakeColumn.choice("weightUnit", "weightUnit"),
                                IntakeColumn.optional("category"),
                                IntakeColumn.optional("price"),
                                IntakeColumn.optional("stock"),
                                IntakeColumn.optional("packaging"),
                                IntakeColumn.optional("grade"),
                                IntakeColumn.optional("gtin"),
                                IntakeColumn.optional("description"),
                                IntakeColumn.optional("photos"),
                                IntakeColumn.optional("nameEn"),
                                IntakeColumn.optional("descriptionEn"),
                                IntakeColumn.optional("tags"),
                                IntakeColumn.optional("hsCode"),
                                IntakeColumn.optional("seasonFrom"),
                                IntakeColumn.optional("seasonTo")),
                        ATTRIBUTES.values().stream().map(IntakeColumn::optional))
                .toList();
    }

    private static @Nullable String named(IntakeRow row) {
        var name = row.required("name", 200);
        var refusal = name == null ? null : GoodsWords.refusal(name);
        if (refusal != null) {
            row.refuse("name", refusal, Map.of());
        }
        return name;
    }

    static void read(IntakeRow row) {
        var producer = ProducerNumbers.read(row, "producer");
        var name = named(row);
        var pack = pack(row);
        var season = season(row);
        var tags = parted(row, "tags", MOST_TAGS, LONGEST_TAG);
        var photos = parted(row, "photos", MOST_PHOTOS, 200);
        var hsCode = hsCode(row);
        var attributes = new LinkedHashMap<String, String>();
        ATTRIBUTES.forEach((code, column) -> {
            var said = row.text(column, 2_000);
            if (said != null) {
                attributes.put(code, said);
            }
        });
        var line = producer == null || name == null || pack == null
                ? null
                : new ProductLine(
                        producer,
                        name,
                        row.text("nameEn", 200),
                        Prose.cleaned(row.text("description", 4_000)),
                        Prose.cleaned(row.text("descriptionEn", 4_000)),
                        row.text("category", 100),
                        hsCode,
                        tags,
                        attributes,
                        season,
                        photos,
                        pack);
        if (line != null && pack != null && !row.isBad()) {
            row.keep(line);
            row.identify(producer + " " + line.key());
            row.identify(pack.key() + " " + pack.gtin());
        }
    }

    private static ProductLine.@Nullable Pack pack(IntakeRow row) {
        var weight = weight(row);
        var gtin = row.read("gtin", Gtin::parse);
        var price = price(row);
        var stock = stock(row);
        return weight == null
                ? null
                : new ProductLine.Pack(
                        weight.grams(),
                        row.text("grade", 100),
                        row.text("packaging", 100),
                        gtin == null ? null : gtin.digits(),
                        price,
                        stock);
    }

    private static @Nullable Weight weight(IntakeRow row) {
        var typed = row.required("netWeight", 40);
        if (typed == null) {
            return null;
        }
        var weight = row.isEmpty("weightUnit") && !row.isNumber("netWeight")
                ? row.read("netWeight", Weight::parse)
                : measured(row);
        if (weight != null && (weight.grams() < 1 || weight.grams() > HEAVIEST_GRAMS)) {
            row.refuse("netWeight", "number.too-large", Map.of());
        }
        return weight;
    }

    private static @Nullable Weight measured(IntakeRow row) {
        if (row.isEmpty("weightUnit")) {
            row.refuse("weightUnit", "value.required", Map.of());
            return null;
        }
        var unit = row.read("weightUnit", WeightUnit::parse);
        BigDecimal amount = row.amount("netWeight");
        return unit == null || amount == null ? null : row.read("netWeight", typed -> Weight.of(amount, unit));
    }

    /** Whole dong, as Excel knows it or as people write it: {@code 65.000}, {@code 65k}. */
    private static @Nullable Long price(IntakeRow row) {
        if (row.isNumber("price")) {
            return whole(row, "price", 1, DEAREST_DONG);
        }
        var typed = row.read("price", TypedDong::parse);
        if (typed == null) {
            return null;
        }
        var dong = typed.dong().amount();
        if (dong < 1 || dong > DEAREST_DONG) {
            row.refuse("price", "intake.price-range", Map.of("max", DEAREST_DONG));
        } else if (typed.needsConfirmation()) {
            row.warn(
                    "price",
                    "intake.price-understood",
                    Map.of("price", typed.dong().display()));
        }
        return dong;
    }

    private static @Nullable Long stock(IntakeRow row) {
        return row.isEmpty("stock") ? null : whole(row, "stock", 0, 1_000_000_000);
    }

    private static @Nullable Long whole(IntakeRow row, String column, long least, long most) {
        var amount = row.amount(column);
        if (amount == null) {
            return null;
        }
        if (amount.stripTrailingZeros().scale() > 0
                || amount.compareTo(BigDecimal.valueOf(least)) < 0
                || amount.compareTo(BigDecimal.valueOf(most)) > 0) {
            row.refuse(
                    column, column.equals("price") ? "intake.price-range" : "intake.stock-range", Map.of("max", most));
            return null;
        }
        return amount.longValueExact();
    }

    private static @Nullable String hsCode(IntakeRow row) {
        var typed = row.text("hsCode", 20);
        if (typed == null) {
            return null;
        }
        var digits = typed.replaceAll("[\\s.]", "");
        if (!digits.matches("[0-9]{4}([0-9]{2}){0,2}")) {
            row.refuse("hsCode", "value.format", Map.of());
        }
        return digits;
    }

    private static List<String> parted(IntakeRow row, String column, int most, int longest) {
        var text = row.text(column, 2_000);
        if (text == null) {
            return List.of();
        }
        var parts = Arrays.stream(text.split("[;,|]", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
        if (parts.size() > most || parts.stream().anyMatch(part -> part.length() > longest)) {
            row.refuse(column, "intake.too-many-parts", Map.of("max", most, "longest", longest));
        }
        return parts;
    }

    private static ProductLine.@Nullable Season season(IntakeRow row) {
        var from = day(row, "seasonFrom", false);
        var to = day(row, "seasonTo", true);
        if ((from == null) != (to == null)) {
            row.refuse(from == null ? "seasonFrom" : "seasonTo", "value.required", Map.of());
        }
        return from == null || to == null ? null : new ProductLine.Season(number(from), number(to));
    }

    /** A day such as {@code 15/6}, which Excel may have taken for one of this year, or a month. */
    private static @Nullable MonthDay day(IntakeRow row, String column, boolean last) {
        var typed = row.text(column, 40);
        if (typed == null) {
            return null;
        }
        try {
            var day = DAY.matcher(typed.strip());
            if (day.matches()) {
                return MonthDay.from(
                        LocalDate.of(LEAP_YEAR, Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1))));
            }
            var month = MONTH.matcher(typed.strip());
            if (month.matches()) {
                var whole = YearMonth.of(LEAP_YEAR, Integer.parseInt(month.group(1)));
                return MonthDay.from(last ? whole.atEndOfMonth() : whole.atDay(1));
            }
        } catch (DateTimeException e) {
            // and is refused below
        }
        row.refuse(column, "intake.season-day", Map.of());
        return null;
    }

    private static int number(MonthDay day) {
        return day.getMonthValue() * 100 + day.getDayOfMonth();
    }
}
