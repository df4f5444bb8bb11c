package vn.nhan.catalog.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.text.Dates;

/** What was right and no longer is. */
final class TimeRules {

    private TimeRules() {}

    static Optional<Lapse> seasonTold(Inspection on) {
        return on.goods().isFresh() && on.goods().offer().seasons().isEmpty()
                ? Optional.of(Lapse.of("season-untold"))
                : Optional.empty();
    }

    /** Fresh goods at hand out of their season: either the season is wrong or the stock. */
    static Optional<Lapse> seasonNow(Inspection on) {
        var goods = on.goods();
        var seasons = goods.offer().seasons();
        var over = !seasons.isEmpty() && seasons.stream().noneMatch(season -> season.holds(on.today()));
        var atHand = goods.packages().stream().anyMatch(one -> one.isCounted() && one.isInStock());
        return goods.isFresh() && over && atHand ? Optional.of(Lapse.of("season-over")) : Optional.empty();
    }

    static Optional<Lapse> forecastAhead(Inspection on) {
        return on.goods().offer().forecasts().stream()
                .map(forecast -> forecast.readyOn())
                .filter(day -> day.isBefore(on.today()))
                .max(Comparator.naturalOrder())
                .map(day -> Lapse.of("forecast-past", Map.of("day", Dates.format(day))));
    }

    /** High: days since anything was changed. */
    static Optional<Lapse> recent(Inspection on) {
        var changed = Dates.dayOf(on.goods().offer().product().changedAt());
        return changed.plusDays(on.high()).isBefore(on.today())
                ? Optional.of(Lapse.of("facts-old", Map.of("day", Dates.format(changed))))
                : Optional.empty();
    }

    /** A certificate that a text names, with a last day that is over. */
    static Optional<Lapse> papers(Inspection on) {
        return named(on)
                .filter(day -> day.isBefore(on.today()))
                .max(Comparator.naturalOrder())
                .map(day -> Lapse.of("paper-expired", Map.of("day", Dates.format(day))));
    }

    private static Stream<LocalDate> named(Inspection on) {
        return texts(on.goods(), on.language()).stream().flatMap(text -> Wording.validUntil(text).stream());
    }

    /** What tells of papers: description, story, and what the category asks for. */
    static List<String> texts(Goods goods, ListingLanguage language) {
        var texts = new ArrayList<String>(goods.offer().product().attributes().values());
        add(texts, goods.description(language));
        add(texts, goods.story(language));
        return texts;
    }

    private static void add(List<String> texts, @Nullable String text) {
        if (text != null) {
            texts.add(text);
        }
    }
}
