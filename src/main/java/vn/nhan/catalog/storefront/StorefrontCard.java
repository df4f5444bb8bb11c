package vn.nhan.catalog.storefront;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.media.Photo;
import vn.nhan.catalog.season.HarvestForecast;
import vn.nhan.catalog.season.Season;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.text.LocalizedText;

/**
 * What a shopper sees of an offer, as it was written when something of it changed. Nothing in it is personal. What begins and
 * ends by itself (stars, forecasts, packages that are spoken for) stands in it with its moments: ask {@link #at} before it is
 * shown. Cards from before there were packages lack what came with them.
 *
 * @param productId null on cards from before it was kept
 * @param category from the top of the category tree down to its own; empty without one
 * @param facts what its category asks for, in the order in which it is asked
 * @param languages codes of the languages in which both name and description can be read, {@code vi} first
 * @param priceDong whole dong, taxes included, for one package of the first variant
 * @param netWeightGrams of that package
 * @param gtin of that package, 14 digits
 * @param variants those that have a price, in their order
 * @param forecasts of harvests to come when it was written, the next first
 * @param recognitions those that were not revoked when it was written
 * @param producerSlug of the producer's page; null on cards from before there was one
 * @param verifiedOn the day on which the department verified the producer, ISO 8601
 * @param verifiedBy name of that department on that day; null on cards from before it was kept
 * @param changedAt when something of it changed last; null on cards from before it was kept
 */
public record StorefrontCard(
        @Nullable UUID productId,
        String slug,
        String name,
        @Nullable String nameEn,
        @Nullable String description,
        @Nullable String descriptionEn,
        @Nullable String story,
        @Nullable String storyEn,
        List<Step> category,
        List<Fact> facts,
        List<String> tags,
        List<String> languages,
        long priceDong,
        long netWeightGrams,
        @Nullable String gtin,
        List<Variant> variants,
        List<Season> seasons,
        List<HarvestForecast> forecasts,
        List<Recognition> recognitions,
        String producer,
        @Nullable String producerEn,
        String commune,
        @Nullable String producerSlug,
        String verifiedOn,
        @Nullable LocalizedText verifiedBy,
        List<Photo> photos,
        @Nullable Instant changedAt) {

    public StorefrontCard {
        category = orEmpty(category);
        facts = orEmpty(facts);
        tags = orEmpty(tags);
        languages = languages == null ? List.of("vi") : languages;
        variants = variants == null
                ? List.of(new Variant(null, netWeightGrams, null, null, gtin, false, priceDong, null, List.of()))
                : variants;
        seasons = orEmpty(seasons);
        forecasts = orEmpty(forecasts);
        recognitions = orEmpty(recognitions);
        photos = orEmpty(photos);
    }

    /** A category on the way to its own. */
    public record Step(String code, LocalizedText name) {}

    /**
     * An attribute.
     *
     * @param kind {@code text}, {@code lines}, {@code days} or {@code percent}
     * @param onLabel whether it must stand on the package too
     */
    public record Fact(String code, LocalizedText name, String kind, boolean onLabel, String value) {}

    /**
     * A package.
     *
     * @param id null on cards from before there were variants
     * @param gtin 14 digits; null also where an officer refused it
     * @param gtinChecked whether the number was compared with its licence
     * @param stock packages at hand, holds not taken off; null where they are not counted
     * @param holds packages that are spoken for
     */
    public record Variant(
            @Nullable UUID id,
            long netWeightGrams,
            @Nullable String grade,
            @Nullable String packaging,
            @Nullable String gtin,
            boolean gtinChecked,
            long priceDong,
            @Nullable Long stock,
            List<Hold> holds) {

        public Variant {
            holds = orEmpty(holds);
        }

        /** Price of a kilogram, in whole dong rounded down, to compare packages by. */
        public long priceDongPerKg() {
            return Math.multiplyExact(priceDong, 1000) / netWeightGrams;
        }

        /** Packages that can be sold at that moment; null where they are not counted. */
        public @Nullable Long available(Instant now) {
            return stock == null
                    ? null
                    : Math.max(
                            0,
                            stock
                                    - holds.stream()
                                            .filter(hold -> now.isBefore(hold.until()))
                                            .mapToLong(Hold::quantity)
                                            .sum());
        }

        Variant at(Instant now) {
            return new Variant(
                    id, netWeightGrams, grade, packaging, gtin, gtinChecked, priceDong, available(now), List.of());
        }
    }

    /** @param until the moment at which the packages can be sold again */
    public record Hold(long quantity, Instant until) {}

    /**
     * OCOP stars that a council has given.
     *
     * @param stars 3 to 5
     * @param decision number of the decision
     * @param level who stands behind it: {@code self-declared}, {@code officer-checked}, {@code register}
     * @param checkedBy who checked it; null while nobody has
     * @param from the first moment of its validity
     * @param until the moment at which it is over
     */
    public record Recognition(
            int stars,
            String decision,
            String issuer,
            LocalDate issuedOn,
            String level,
            @Nullable LocalizedText checkedBy,
            Instant from,
            Instant until) {

        public boolean isStanding(Instant now) {
            return !now.isBefore(from) && now.isBefore(until);
        }
    }

    /** The stars that stand at that moment, the most first; empty when none does. */
    public Optional<Recognition> recognition(Instant now) {
        return recognitions.stream()
                .filter(one -> one.isStanding(now))
                .max(Comparator.comparingInt(Recognition::stars).thenComparing(Recognition::until));
    }

    /** The card as it is true at that moment: without stars that are over, and with what can be sold then. */
    public StorefrontCard at(Instant now) {
        var today = Dates.dayOf(now);
        return new StorefrontCard(
                productId,
                slug,
                name,
                nameEn,
                description,
                descriptionEn,
                story,
                storyEn,
                category,
                facts,
                tags,
                languages,
                priceDong,
                netWeightGrams,
                gtin,
                variants.stream().map(variant -> variant.at(now)).toList(),
                seasons,
                forecasts.stream()
                        .filter(forecast -> today.isBefore(forecast.readyOn()))
                        .toList(),
                recognitions.stream().filter(one -> one.isStanding(now)).toList(),
                producer,
                producerEn,
                commune,
                producerSlug,
                verifiedOn,
                verifiedBy,
                photos,
                changedAt);
    }

    /** Price of a kilogram, in whole dong rounded down, to compare packages by. */
    public long priceDongPerKg() {
        return Math.multiplyExact(priceDong, 1000) / netWeightGrams;
    }

    /** What JSON leaves out is null there. */
    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
