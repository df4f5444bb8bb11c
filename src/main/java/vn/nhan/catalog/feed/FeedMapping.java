package vn.nhan.catalog.feed;

import static vn.nhan.catalog.feed.FeedColumn.*;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.measure.Grams;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.text.Vietnamese;

/** What a channel is told of goods at a moment: one mapping for all of them, each with its own columns and words. */
final class FeedMapping {

    private static final int KILOGRAM = 1_000;
    private static final int SMALLEST_EDGE = 100;
    private static final int MORE_PICTURES = 10;
    /** Google forgets goods after thirty days anyway. */
    private static final Duration LONGEST = Duration.ofDays(30);

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mmZ", Locale.ROOT).withZone(Dates.VIETNAM);

    /** Numbers of Google's taxonomy by the widest category: what isn't named here Google finds by itself. */
    private static final Map<String, String> TAXONOMY = Map.of("food", "422", "beverage", "413");

    private FeedMapping() {}

    /** A row, and what is to be said of it; it goes into the feed unless a problem refuses it. */
    record Mapped(FeedRow row, List<FeedProblem> problems) {

        boolean isRefused() {
            return problems.stream().anyMatch(FeedProblem::refused);
        }
    }

    /** A row for each package. */
    static List<Mapped> of(Goods goods, Channel channel, Instant now) {
        return goods.packs().stream()
                .map(pack -> mapped(goods, pack, channel, now))
                .toList();
    }

    private static Mapped mapped(Goods goods, Goods.Pack pack, Channel channel, Instant now) {
        var row = row(goods, pack, channel, now);
        var problems = new ArrayList<>(FeedRules.check(row, channel));
        var category = goods.category();
        if (category != null && (channel.refuses(category) || channel.refuses(String.valueOf(goods.root())))) {
            problems.add(FeedProblem.refusal("feed.category-refused", null, Map.of("channel", channel.name())));
        }
        if (row.cell(IMAGE_LINK).isEmpty() && !goods.pictures().isEmpty()) {
            problems.removeIf(problem -> problem.code().equals("feed.photo-missing"));
            problems.add(FeedProblem.refusal("feed.photo-small", IMAGE_LINK, Map.of("edge", SMALLEST_EDGE)));
        }
        if (plain(goods.description()).isEmpty()) {
            problems.add(FeedProblem.advice("feed.no-description", DESCRIPTION));
        }
        return new Mapped(row, List.copyOf(problems));
    }

    private static FeedRow row(Goods goods, Goods.Pack pack, Channel channel, Instant now) {
        var title = title(goods, pack);
        var description = plain(goods.description());
        var row = new FeedRow.Builder()
                .put(ID, ItemCode.of(goods.listingId(), pack.id()))
                .put(TITLE, title)
                .put(DESCRIPTION, FeedText.cut(description.isEmpty() ? title : description, DESCRIPTION.max()))
                .put(LINK, goods.link())
                .put(PRICE, pack.priceDong() == null ? null : pack.priceDong() + " VND")
                .put(BRAND, FeedText.cut(FeedText.plain(goods.producer()), BRAND.max()))
                .put(GTIN, gtin(pack))
                .put(IDENTIFIER_EXISTS, pack.gtin() == null ? "no" : "yes")
                .put(CONDITION, "new")
                .put(GOOGLE_PRODUCT_CATEGORY, goods.root() == null ? null : TAXONOMY.get(goods.root()))
                .put(PRODUCT_TYPE, goods.path().stream().map(FeedText::plain).collect(Collectors.joining(" > ")))
                .put(ITEM_GROUP_ID, goods.packs().size() > 1 ? ItemCode.group(goods.productId()) : null)
                .put(SIZE, size(pack))
                .put(UNIT_PRICING_MEASURE, measure(pack.grams()))
                .put(UNIT_PRICING_BASE_MEASURE, "1kg")
                .put(
                        SHIPPING_WEIGHT,
                        new Grams(pack.grams()).kilograms().stripTrailingZeros().toPlainString() + " kg");
        pictures(row, goods);
        supply(row, goods, pack, channel, now);
        labels(row, goods, now);
        return row.row(channel);
    }

    private static String title(Goods goods, Goods.Pack pack) {
        var name = FeedText.plain(goods.name());
        var weight = new Grams(pack.grams()).display();
        return Vietnamese.fold(name).endsWith(Vietnamese.fold(weight)) ? name : (name + " " + weight).strip();
    }

    private static String size(Goods.Pack pack) {
        var size = new StringBuilder(new Grams(pack.grams()).display());
        for (var more : new @Nullable String[] {pack.packaging(), pack.grade()}) {
            if (more != null && !more.isBlank()) {
                size.append(", ").append(FeedText.plain(more));
            }
        }
        return FeedText.cut(size.toString(), SIZE.max());
    }

    /** Without the zeros that make every number 14 digits long. */
    private static @Nullable String gtin(Goods.Pack pack) {
        var digits = pack.gtin();
        if (digits == null || digits.length() != 14 || !digits.startsWith("0")) {
            return digits;
        }
        return digits.startsWith("000000") ? digits.substring(6) : digits.substring(1);
    }

    private static String measure(long grams) {
        return grams % KILOGRAM == 0 ? grams / KILOGRAM + "kg" : grams + "g";
    }

    private static void pictures(FeedRow.Builder row, Goods goods) {
        var good = goods.pictures().stream()
                .filter(picture -> Math.min(picture.width(), picture.height()) >= SMALLEST_EDGE)
                .map(Goods.Picture::address)
                .toList();
        row.put(IMAGE_LINK, good.isEmpty() ? null : good.get(0));
        row.put(
                ADDITIONAL_IMAGE_LINK,
                good.stream().skip(1).limit(MORE_PICTURES).collect(Collectors.joining(",")));
    }

    private static void supply(FeedRow.Builder row, Goods goods, Goods.Pack pack, Channel channel, Instant now) {
        var availability = goods.availability(pack, Dates.dayOf(now));
        row.put(AVAILABILITY, channel.word(availability.state()));
        var readyOn = availability.readyOn();
        if (readyOn != null) {
            row.put(
                    AVAILABILITY_DATE,
                    moment(readyOn.atStartOfDay(Dates.VIETNAM).toInstant()));
        }
        var until = goods.offeredUntil();
        if (until != null && until.isBefore(now.plus(LONGEST))) {
            row.put(EXPIRATION_DATE, moment(until));
        }
    }

    /** For campaigns. What has ended by now is not said. */
    private static void labels(FeedRow.Builder row, Goods goods, Instant now) {
        var holding = goods.marks().stream().filter(mark -> mark.holdsAt(now)).toList();
        var inSeason = goods.inSeason(Dates.dayOf(now));
        row.put(
                        CUSTOM_LABEL_0,
                        holding.stream()
                                .filter(mark -> mark.stars() > 0)
                                .map(mark -> mark.kind() + "-" + mark.stars())
                                .max(String::compareTo)
                                .orElse(null))
                .put(CUSTOM_LABEL_1, inSeason == null ? null : inSeason ? "in-season" : "off-season")
                .put(
                        CUSTOM_LABEL_2,
                        holding.stream()
                                .filter(mark -> mark.stars() == 0)
                                .map(Goods.Mark::kind)
                                .distinct()
                                .sorted()
                                .collect(Collectors.joining(" ")))
                .put(CUSTOM_LABEL_3, goods.category())
                .put(CUSTOM_LABEL_4, goods.province());
    }

    private static String moment(Instant at) {
        return MOMENT.format(at);
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : FeedText.plain(text);
    }
}
