package vn.nhan.catalog.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.season.HarvestForecast;
import vn.nhan.catalog.season.Season;
import vn.nhan.catalog.storefront.Availability;
import vn.nhan.platform.storage.ObjectKey;

/**
 * A product on offer with all its packages, as feeds and exports tell of it. What ends by itself stands here with its
 * instants and is judged when it is written out.
 *
 * @param link of its page, https
 * @param category code of its category, or null
 * @param path names of its category and those above, the widest first
 * @param root code of the widest category, or null
 * @param attributes what it says of itself as people read it, by the codes of {@link vn.nhan.catalog.category.Attribute}
 * @param seasons when in the year it is to be had; empty for all year
 * @param forecasts of harvests to come, the next first
 * @param offeredUntil from when on it isn't offered any more, or null
 */
public record Goods(
        UUID listingId,
        UUID productId,
        String province,
        String link,
        String name,
        @Nullable String nameEn,
        @Nullable String description,
        String producer,
        @Nullable String category,
        @Nullable String root,
        List<String> path,
        Map<String, String> attributes,
        List<Pack> packs,
        List<Picture> pictures,
        List<Mark> marks,
        List<Season> seasons,
        List<HarvestForecast> forecasts,
        @Nullable Instant offeredUntil) {

    /**
     * One package.
     *
     * @param gtin null when there is none that may be shown
     * @param priceDong on the storefront, whole dong, or null while nobody has named it
     * @param available packages that the storefront gets and nobody has reserved; null where they aren't counted
     */
    public record Pack(
            UUID id,
            long grams,
            @Nullable String grade,
            @Nullable String packaging,
            @Nullable String gtin,
            @Nullable Long priceDong,
            @Nullable Long available) {}

    /** A picture by its https address, in pixels; what lies under its key never changes. */
    public record Picture(String address, ObjectKey key, int width, int height) {}

    /**
     * A star or certificate, and for how long it holds.
     *
     * @param kind {@code ocop}, {@code vietgap}
     * @param stars 0 for what has none
     */
    public record Mark(
            String kind, int stars, Instant from, @Nullable Instant until) {

        public boolean holdsAt(Instant now) {
            return !now.isBefore(from) && (until == null || now.isBefore(until));
        }
    }

    /** As the pages of the storefront say it. */
    Availability availability(Pack pack, LocalDate day) {
        return Availability.of(seasons, forecasts, pack.available(), day);
    }

    /** Whether that is a day of its season; null when it has none. */
    @Nullable
    Boolean inSeason(LocalDate day) {
        return seasons.isEmpty() ? null : seasons.stream().anyMatch(season -> season.holds(day));
    }
}
