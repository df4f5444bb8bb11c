package vn.nhan.catalog.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.season.HarvestForecast;
import vn.nhan.catalog.season.Season;
import vn.nhan.platform.storage.ObjectKey;

/** Goods to write feeds of. */
final class Samples {

    static final ObjectKey KEY = new ObjectKey("tenants/1/" + "a".repeat(32) + "/large");

    static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

    private String name = "Nhãn lồng Phố Hiến";
    private @Nullable String description = "<p>Cùi dày, hạt nhỏ &amp; ngọt.</p><script>alert(1)</script>";
    private String producer = "Hợp tác xã Nhãn lồng Hồng Nam";
    private String link = "https://hung-yen.nhan.example/products/nhan-long-pho-hien";
    private @Nullable String category = "fresh-fruit";
    private @Nullable String root = "food";
    private List<Goods.Pack> packs = List.of(pack(1, 1_000, 65_000L, null));
    private List<Goods.Picture> pictures = List.of(picture(1), picture(2), picture(3));
    private List<Goods.Mark> marks = List.of();
    private List<Season> seasons = List.of();
    private List<HarvestForecast> forecasts = List.of();
    private @Nullable Instant until;

    static Samples goods() {
        return new Samples();
    }

    static Goods.Pack pack(int number, long grams, @Nullable Long price, @Nullable Long available) {
        return new Goods.Pack(new UUID(7, number), grams, null, null, null, price, available);
    }

    static Goods.Picture picture(int number) {
        return new Goods.Picture(
                "https://hung-yen.nhan.example/photos/1/" + "a".repeat(31) + number + "/large.jpg", KEY, 1600, 1200);
    }

    Samples named(String text) {
        name = text;
        return this;
    }

    Samples described(@Nullable String text) {
        description = text;
        return this;
    }

    Samples by(String text) {
        producer = text;
        return this;
    }

    Samples at(String text) {
        link = text;
        return this;
    }

    Samples of(String code, String widest) {
        category = code;
        root = widest;
        return this;
    }

    Samples packed(Goods.Pack... all) {
        packs = List.of(all);
        return this;
    }

    Samples shown(Goods.Picture... all) {
        pictures = List.of(all);
        return this;
    }

    Samples marked(Goods.Mark... all) {
        marks = List.of(all);
        return this;
    }

    Samples inSeason(boolean now) {
        seasons = List.of(
                now
                        ? new Season(MonthDay.of(11, 1), MonthDay.of(12, 31))
                        : new Season(MonthDay.of(6, 1), MonthDay.of(8, 31)));
        return this;
    }

    Samples preorder(String from, String ready) {
        var more = new ArrayList<>(forecasts);
        more.add(new HarvestForecast(
                new UUID(9, more.size()), LocalDate.parse(ready), 1_000_000, LocalDate.parse(from)));
        forecasts = List.copyOf(more);
        return this;
    }

    Samples offeredUntil(Instant end) {
        until = end;
        return this;
    }

    Goods make() {
        return new Goods(
                new UUID(1, 0xabcdef012345L),
                new UUID(2, 2),
                "hung-yen",
                link,
                name,
                null,
                description,
                producer,
                category,
                root,
                List.of("Thực phẩm", "Trái cây tươi"),
                Map.of(),
                packs,
                pictures,
                marks,
                seasons,
                forecasts,
                until);
    }

    FeedMapping.Mapped first(Channel channel) {
        return FeedMapping.of(make(), channel, NOW).get(0);
    }
}
