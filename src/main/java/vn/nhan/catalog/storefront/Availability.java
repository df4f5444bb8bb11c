package vn.nhan.catalog.storefront;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.season.HarvestForecast;
import vn.nhan.catalog.season.Season;
import vn.nhan.platform.text.Dates;

/**
 * Whether a package can be had at a moment. Page, data for search engines and feeds all ask here, so they agree.
 *
 * @param left packages that can be sold; null where they are not counted
 * @param readyOn day of the harvest that can be ordered beforehand; null unless {@link State#PREORDER}
 */
public record Availability(
        State state, @Nullable Long left, @Nullable LocalDate readyOn) {

    /** Fewer packages than this are said to be the last. */
    private static final long FEW = 5;

    /** In the words of schema.org, which feeds can say too: the last few are in stock. */
    public enum State {
        IN_STOCK("InStock"),
        FEW_LEFT("InStock"),
        PREORDER("PreOrder"),
        OUT_OF_SEASON("OutOfStock"),
        SOLD_OUT("OutOfStock");

        private final String term;

        State(String term) {
            this.term = term;
        }

        /** Member of schema.org's {@code ItemAvailability}. */
        public String term() {
            return "https://schema.org/" + term;
        }

        public boolean canBeOrdered() {
            return this != SOLD_OUT && this != OUT_OF_SEASON;
        }

        /** As templates tell them apart. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public static Availability of(StorefrontCard card, StorefrontCard.Variant variant, Instant now) {
        return of(card.seasons(), card.forecasts(), variant.available(now), Dates.dayOf(now));
    }

    /**
     * What is counted and there can be had in any season; what is not counted, in its season only.
     *
     * @param left packages that can be sold; null where they are not counted
     */
    public static Availability of(
            List<Season> seasons, List<HarvestForecast> forecasts, @Nullable Long left, LocalDate today) {
        var there =
                left == null ? seasons.isEmpty() || seasons.stream().anyMatch(season -> season.holds(today)) : left > 0;
        if (there) {
            return new Availability(left != null && left < FEW ? State.FEW_LEFT : State.IN_STOCK, left, null);
        }
        return forecasts.stream()
                .filter(forecast -> forecast.isOpenOn(today))
                .findFirst()
                .map(forecast -> new Availability(State.PREORDER, left, forecast.readyOn()))
                .orElseGet(() -> new Availability(left == null ? State.OUT_OF_SEASON : State.SOLD_OUT, left, null));
    }
}
