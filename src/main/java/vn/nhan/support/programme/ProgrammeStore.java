package vn.nhan.support.programme;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Programmes with the communes they are limited to. */
@ApplicationScoped
class ProgrammeStore {

    private final Uses uses;

    ProgrammeStore(Uses uses) {
        this.uses = uses;
    }

    Uni<SupportProgramme> require(Mutiny.Session session, UUID id) {
        return session.find(SupportProgramme.class, id).onItem().ifNull().failWith(ProgrammeFailure.NotFound::new);
    }

    Uni<List<SupportProgramme>> all(Mutiny.Session session, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : session.createSelectionQuery(
                                "from SupportProgramme where id in (:ids) order by id desc", SupportProgramme.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Those that can be asked, by their names. */
    Uni<List<SupportProgramme>> open(Mutiny.Session session) {
        return session.createSelectionQuery(
                        "from SupportProgramme where state = 'open' order by name, id", SupportProgramme.class)
                .getResultList();
    }

    /** What the rules ask for. */
    Uni<List<ProgrammeRule>> rules(Mutiny.Session session, Collection<UUID> ids) {
        return all(session, ids)
                .chain(found -> communes(session, ids)
                        .chain(communes -> uses.ofProgrammes(session, ids)
                                .map(used -> found.stream()
                                        .map(programme -> rule(
                                                programme,
                                                communes.getOrDefault(programme.id(), Set.of()),
                                                used.getOrDefault(programme.id(), 0L)))
                                        .toList())));
    }

    /** Units by programme. */
    Uni<Map<UUID, Set<UUID>>> communes(Mutiny.Session session, Collection<UUID> programmes) {
        return programmes.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : session.createNativeQuery(
                                "select programme_id, unit_id from support_programme_commune where programme_id in (:ids)",
                                Object[].class)
                        .setParameter("ids", programmes)
                        .getResultList()
                        .map(rows -> rows.stream()
                                .collect(Collectors.groupingBy(
                                        row -> (UUID) row[0],
                                        Collectors.mapping(row -> (UUID) row[1], Collectors.toSet()))));
    }

    private static ProgrammeRule rule(SupportProgramme programme, Set<UUID> communes, long used) {
        var budget = programme.budget;
        return new ProgrammeRule(
                programme.id(),
                programme.name,
                programme.period(),
                programme.eligibility(communes),
                budget == null ? Level.NO_LIMIT : Math.max(0, budget - used));
    }
}
