package vn.nhan.support.expert;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.fact.Sector;
import vn.nhan.business.profile.SpokenLanguage;
import vn.nhan.place.GeoPoint;
import vn.nhan.place.unit.Communes;
import vn.nhan.place.unit.PlacedUnit;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.validation.Checks;
import vn.nhan.platform.validation.Validation;
import vn.nhan.support.need.Needs;

/** Whether what an expert is told to be can be, all reasons at once. */
@ApplicationScoped
class ProfileRules {

    private final Validation validation;
    private final Needs needs;
    private final Communes communes;
    private final Clock clock;

    ProfileRules(Validation validation, Needs needs, Communes communes, Clock clock) {
        this.validation = validation;
        this.needs = needs;
        this.communes = communes;
        this.clock = clock;
    }

    /** Refuses what can't be; gives the communes as units of today. */
    Uni<List<PlacedUnit>> check(Mutiny.Session session, ExpertProfile told, Checks checks) {
        return needs.tree(session)
                .chain(tree -> communes.withCodes(session, told.communes(), today())
                        .invoke(found -> {
                            known(told, checks);
                            checks.refuseIf(
                                            !Needs.unknown(tree, told.fields()).isEmpty(),
                                            "fields",
                                            "expert.field-unknown")
                                    .refuseIf(
                                            found.size()
                                                    < told.communes().stream()
                                                            .distinct()
                                                            .count(),
                                            "communes",
                                            "expert.commune-unknown")
                                    .orThrow();
                        }));
    }

    Checks of(Object command) {
        return validation.of(command);
    }

    private static void known(ExpertProfile told, Checks checks) {
        checks.refuseIf(
                        told.sectors().stream()
                                .anyMatch(key -> Arrays.stream(Sector.values())
                                        .noneMatch(one -> one.key().equals(key))),
                        "sectors",
                        "expert.sector-unknown")
                .refuseIf(
                        told.languages().stream()
                                .anyMatch(code -> SpokenLanguage.of(code).isEmpty()),
                        "languages",
                        "expert.language-unknown")
                .refuseIf(!told.onSite() && !told.remote(), "onSite", "expert.nowhere")
                .refuseIf(
                        told.onSite()
                                && !told.wholeProvince()
                                && told.communes().isEmpty(),
                        "communes",
                        "expert.no-communes")
                .refuseIf(told.latitude() == null && told.longitude() != null, "latitude", "value.required")
                .refuseIf(told.longitude() == null && told.latitude() != null, "longitude", "value.required");
        var latitude = told.latitude();
        var longitude = told.longitude();
        if (latitude != null && longitude != null) {
            checks.read("latitude", "given", given -> new GeoPoint(latitude, longitude));
        }
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }

    /** Puts these communes in the place of those that were served before. */
    Uni<Void> serve(Mutiny.Session session, Expert expert, List<PlacedUnit> units) {
        return session.createNativeQuery("delete from expert_commune where expert_id = :expert")
                .setParameter("expert", expert.id())
                .executeUpdate()
                .chain(() -> each(
                        units,
                        place -> session.createNativeQuery("insert into expert_commune"
                                        + " (tenant_id, expert_id, unit_id, unit_code, unit_from)"
                                        + " values (:tenant, :expert, :unit, :code, :from)")
                                .setParameter("tenant", expert.tenant().value())
                                .setParameter("expert", expert.id())
                                .setParameter("unit", place.unit().id())
                                .setParameter("code", place.unit().code())
                                .setParameter("from", place.unit().validFrom())
                                .executeUpdate()));
    }

    static <T> Uni<Void> each(List<T> all, Function<T, Uni<Integer>> work) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(work::apply)
                .collect()
                .asList()
                .replaceWithVoid();
    }
}
