package vn.nhan.business.membership;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.intake.IntakeBatch;

/** Many stays in cooperatives in a statement. */
@ApplicationScoped
class MembershipTable {

    private final ObjectMapper json;

    MembershipTable(ObjectMapper json) {
        this.json = json;
    }

    record Pair(UUID cooperative, UUID household) {}

    /** @param joinedOn an ISO day */
    record NewStay(UUID id, UUID cooperative, UUID household, String joinedOn) {}

    /** Those of these businesses that can have members. */
    Uni<Set<UUID>> cooperatives(Mutiny.Session session, Collection<UUID> businesses) {
        return businesses.isEmpty()
                ? Uni.createFrom().item(Set.of())
                : session.createNativeQuery(
                                "select id from business where id in (:ids)"
                                        + " and kind in ('cooperative', 'cooperative-group')",
                                UUID.class)
                        .setParameter("ids", businesses)
                        .getResultList()
                        .map(Set::copyOf);
    }

    /** Where these households are members now. */
    Uni<Set<Pair>> stays(Mutiny.Session session, Collection<UUID> households) {
        return households.isEmpty()
                ? Uni.createFrom().item(Set.of())
                : session.createNativeQuery(
                                "select cooperative_id, household_id from cooperative_membership"
                                        + " where left_on is null and household_id in (:ids)",
                                Object[].class)
                        .setParameter("ids", households)
                        .getResultList()
                        .map(rows -> rows.stream()
                                .map(row -> new Pair((UUID) row[0], (UUID) row[1]))
                                .collect(Collectors.toSet()));
    }

    Uni<Void> insert(Mutiny.Session session, IntakeBatch batch, List<NewStay> stays) {
        return session.createNativeQuery(
                        "insert into cooperative_membership (tenant_id, id, cooperative_id, household_id,"
                                + " joined_on, recorded_at, recorded_by, version) select :tenant, r.id, r.cooperative, r.household,"
                                + " r.\"joinedOn\", cast(:at as timestamptz), :by, 0"
                                + " from jsonb_to_recordset(cast(cast(:rows as text) as jsonb))"
                                + " as r(id uuid, cooperative uuid, household uuid, \"joinedOn\" date)")
                .setParameter("tenant", batch.tenant().value())
                .setParameter("at", batch.at())
                .setParameter("by", batch.by())
                .setParameter("rows", write(stays))
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Those that nobody has touched since; gives the ids of those that are gone. */
    Uni<List<UUID>> remove(Mutiny.Session session, Collection<UUID> ids) {
        return session.createNativeQuery(
                        "delete from cooperative_membership where id in (:ids) and version = 0 returning id",
                        UUID.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    private String write(List<NewStay> stays) {
        try {
            return json.writeValueAsString(stays);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stays", e);
        }
    }
}
