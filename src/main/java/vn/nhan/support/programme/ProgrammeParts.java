package vn.nhan.support.programme;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.place.unit.Communes;
import vn.nhan.platform.problem.Invalid;

/** Communes and targets of programmes. */
@ApplicationScoped
class ProgrammeParts {

    private static final String COMMUNES = "select c.unit_id, c.unit_code, c.unit_day, c.programme_id"
            + " from support_programme_commune c where c.programme_id in (:ids) order by c.unit_code";

    private final Communes communes;

    ProgrammeParts(Communes communes) {
        this.communes = communes;
    }

    /** @param day on which somebody chose it by its code */
    record Commune(UUID unit, String code, LocalDate day, String name) {}

    static Set<UUID> units(Collection<Commune> communes) {
        return communes.stream().map(Commune::unit).collect(Collectors.toSet());
    }

    /** @throws Invalid (through the Uni) for a code that no commune has on that day */
    Uni<List<Commune>> communes(Mutiny.Session session, List<String> codes, LocalDate day) {
        return communes.withCodes(session, codes, day).map(found -> {
            var known = found.stream()
                    .map(place -> new Commune(place.unit().id(), place.unit().code(), day, place.withoutProvince()))
                    .toList();
            codes.stream()
                    .filter(code -> known.stream().noneMatch(one -> one.code().equals(code)))
                    .findFirst()
                    .ifPresent(code -> {
                        throw new Invalid("askedOf.communes", "programme.commune-unknown", Map.of("code", shown(code)));
                    });
            return known;
        });
    }

    /** Writes them instead of those that were there. */
    Uni<Void> write(Mutiny.Session session, SupportProgramme programme, ProgrammeFacts facts, List<Commune> places) {
        return delete(session, "support_programme_commune", programme.id())
                .chain(() -> delete(session, "support_programme_target", programme.id()))
                .chain(() -> EachInTurn.of(places, place -> insert(session, programme, place)))
                .chain(() -> EachInTurn.of(facts.ownTargets(), target -> insert(session, programme, target)))
                .replaceWithVoid();
    }

    Uni<List<Commune>> communesOf(Mutiny.Session session, UUID programme, LocalDate today) {
        return session.createNativeQuery(COMMUNES, Object[].class)
                .setParameter("ids", List.of(programme))
                .getResultList()
                .chain(rows -> communes.withIds(
                                session, rows.stream().map(row -> (UUID) row[0]).toList(), today)
                        .map(found -> rows.stream()
                                .map(row -> new Commune(
                                        (UUID) row[0],
                                        (String) row[1],
                                        LevelStore.day(row[2]),
                                        found.stream()
                                                .filter(place ->
                                                        place.unit().id().equals(row[0]))
                                                .map(place -> place.withoutProvince())
                                                .findFirst()
                                                .orElse((String) row[1])))
                                .toList()));
    }

    Uni<List<ProgrammeFacts.Target>> targetsOf(Mutiny.Session session, UUID programme) {
        return session.createNativeQuery(
                        "select indicator, value, unit from support_programme_target where programme_id = :id"
                                + " order by indicator",
                        Object[].class)
                .setParameter("id", programme)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row ->
                                new ProgrammeFacts.Target((String) row[0], (Integer) row[1], "percent".equals(row[2])))
                        .toList());
    }

    private static Uni<Void> insert(Mutiny.Session session, SupportProgramme programme, Commune place) {
        return session.createNativeQuery(
                        "insert into support_programme_commune (tenant_id, programme_id, unit_id, unit_code, unit_day)"
                                + " values (:tenant, :programme, :unit, :code, :day)")
                .setParameter("tenant", programme.tenant().value())
                .setParameter("programme", programme.id())
                .setParameter("unit", place.unit())
                .setParameter("code", place.code())
                .setParameter("day", place.day())
                .executeUpdate()
                .replaceWithVoid();
    }

    private static Uni<Void> insert(Mutiny.Session session, SupportProgramme programme, ProgrammeFacts.Target target) {
        return session.createNativeQuery(
                        "insert into support_programme_target (tenant_id, programme_id, indicator, value, unit)"
                                + " values (:tenant, :programme, :indicator, :value, :unit)")
                .setParameter("tenant", programme.tenant().value())
                .setParameter("programme", programme.id())
                .setParameter("indicator", target.indicator().strip())
                .setParameter("value", target.value())
                .setParameter("unit", target.percent() ? "percent" : "count")
                .executeUpdate()
                .replaceWithVoid();
    }

    private static Uni<Void> delete(Mutiny.Session session, String table, UUID programme) {
        return session.createNativeQuery("delete from " + table + " where programme_id = :id")
                .setParameter("id", programme)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** What was typed may be anything; a refusal needn't repeat more of it than a code has. */
    private static String shown(String code) {
        return code.length() > 10 ? code.substring(0, 10) + "…" : code;
    }
}
