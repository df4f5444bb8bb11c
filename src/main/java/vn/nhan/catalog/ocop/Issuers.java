package vn.nhan.catalog.ocop;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.place.unit.AdminUnit;
import vn.nhan.place.unit.NamedUnits;
import vn.nhan.place.unit.UnitLevel;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.text.Dates;

/** Whether whoever is named as issuer was there on the day: districts were until 30 June 2025, many provinces too. */
@ApplicationScoped
class Issuers {

    private final NamedUnits units;

    Issuers(NamedUnits units) {
        this.units = units;
    }

    /**
     * The unit whose office issued it; empty for a ministry, and for a district that the official list doesn't know or knows
     * several of.
     *
     * @throws Invalid (through the Uni) when no such unit was there on the day
     */
    Uni<Optional<AdminUnit>> on(Mutiny.Session session, NewRecognition told) {
        return switch (told.issuerLevel()) {
            case MINISTRY -> Uni.createFrom().item(Optional.empty());
            case PROVINCE ->
                units.within(session, told.issuerName(), UnitLevel.PROVINCE)
                        .map(found -> province(found, told.issuedOn()));
            case DISTRICT ->
                units.within(session, told.issuerName(), UnitLevel.DISTRICT)
                        .map(found -> district(found, told.issuedOn()));
        };
    }

    private static Optional<AdminUnit> province(List<AdminUnit> found, LocalDate day) {
        if (found.isEmpty()) {
            throw new Invalid("issuerName", "ocop.issuer-unknown");
        }
        return standing(found, day);
    }

    private static Optional<AdminUnit> district(List<AdminUnit> found, LocalDate day) {
        return found.isEmpty() ? Optional.empty() : standing(found, day);
    }

    private static Optional<AdminUnit> standing(List<AdminUnit> found, LocalDate day) {
        var there = found.stream().filter(unit -> unit.isValidOn(day)).toList();
        if (there.isEmpty()) {
            throw notThen(found.get(0));
        }
        return there.size() == 1 ? Optional.of(there.get(0)) : Optional.empty();
    }

    private static Invalid notThen(AdminUnit unit) {
        var last = unit.validTo();
        return last == null
                ? new Invalid(
                        "issuerName",
                        "ocop.issuer-not-yet",
                        Map.of("unit", unit.fullName(), "from", Dates.format(unit.validFrom())))
                : new Invalid(
                        "issuerName",
                        "ocop.issuer-no-more",
                        Map.of("unit", unit.fullName(), "until", Dates.format(last)));
    }
}
