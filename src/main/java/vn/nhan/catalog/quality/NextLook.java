package vn.nhan.catalog.quality;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import vn.nhan.platform.text.Dates;

/** When a score may change though nobody changes anything. */
final class NextLook {

    private static final int AT_LATEST_DAYS = 90;

    private NextLook() {}

    /**
     * The first day after today on which a season begins or is over, a forecast or a paper has passed, or the facts have
     * become old; in 90 days at the latest.
     *
     * @param recentDays how long facts are recent
     */
    static LocalDate after(LocalDate today, Goods goods, int recentDays) {
        var offer = goods.offer();
        var seasons = offer.seasons().stream()
                .flatMap(season -> Stream.of(
                        next(season.starts(), today), next(season.ends(), today).plusDays(1)));
        var forecasts =
                offer.forecasts().stream().map(forecast -> forecast.readyOn().plusDays(1));
        var papers = Arrays.stream(ListingLanguage.values())
                .flatMap(language -> TimeRules.texts(goods, language).stream())
                .flatMap(text -> Wording.validUntil(text).stream())
                .map(day -> day.plusDays(1));
        var old = Stream.of(Dates.dayOf(offer.product().changedAt()).plusDays(recentDays + 1L));
        return Stream.of(seasons, forecasts, papers, old, Stream.of(today.plusDays(AT_LATEST_DAYS)))
                .flatMap(days -> days)
                .filter(day -> day.isAfter(today))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static LocalDate next(MonthDay day, LocalDate from) {
        var thisYear = day.atYear(from.getYear());
        return thisYear.isBefore(from) ? day.atYear(from.getYear() + 1) : thisYear;
    }
}
