package vn.nhan.catalog.ocop;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All criteria, and who recognised how many stars on which days. */
record SchemeBook(List<Scheme> schemes, List<Issuing> issuing) {

    SchemeBook {
        schemes = List.copyOf(schemes);
        issuing = List.copyOf(issuing);
    }

    /** @param validTo the last day; null while no end is known */
    record Issuing(
            int stars,
            IssuerLevel level,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        boolean holds(int asked, LocalDate day) {
            return stars == asked && !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
        }
    }

    /** The criteria in force on the day of a decision; none before 21 August 2019. */
    Optional<Scheme> on(LocalDate day) {
        return schemes.stream().filter(scheme -> scheme.isInForceOn(day)).findFirst();
    }

    Optional<Scheme> named(String code) {
        return schemes.stream().filter(scheme -> scheme.code().equals(code)).findFirst();
    }

    /** Who recognised so many stars on that day. */
    Optional<IssuerLevel> issuer(int stars, LocalDate day) {
        return issuing.stream()
                .filter(rule -> rule.holds(stars, day))
                .map(Issuing::level)
                .findFirst();
    }
}
