package vn.nhan.catalog.storefront;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.text.Dates;

/**
 * What somebody looks for on the storefront.
 *
 * @param now the moment at which it must hold: what ended a second before is not found
 */
record Asked(Scope scope, Sought sought, Filters filters, Sort sort, Instant now) {

    @Nullable
    String filterMatch() {
        return filters.match(Dates.dayOf(now));
    }

    List<Part> parts() {
        return Part.of(sought, filterMatch(), sort);
    }

    /** The day of the year as seasons number them: 615 is 15 June. */
    int dayOfYear() {
        return dayOfYear(Dates.dayOf(now));
    }

    static int dayOfYear(LocalDate day) {
        return day.getMonthValue() * 100 + day.getDayOfMonth();
    }

    OffsetDateTime at() {
        return now.atOffset(ZoneOffset.UTC);
    }

    Asked in(Scope other) {
        return new Asked(other, sought, filters, sort, now);
    }
}
