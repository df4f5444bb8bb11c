package vn.nhan.business.lineage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantId;

/**
 * Rows of businesses, read and written by columns. Not by the entity: what a merge did is compared with, and put back to,
 * exactly what stood in the row.
 */
@ApplicationScoped
class Records {

    private final ObjectMapper json;

    Records(ObjectMapper json) {
        this.json = json;
    }

    /** The row, which nobody else changes until the transaction ends; fails where it isn't in sight. */
    Uni<RecordFacts> locked(Mutiny.Session session, UUID id) {
        return read(session, id, " for update");
    }

    Uni<RecordFacts> read(Mutiny.Session session, UUID id) {
        return read(session, id, "");
    }

    private Uni<RecordFacts> read(Mutiny.Session session, UUID id, String lock) {
        return session.createNativeQuery(
                        "select cast(to_jsonb(b) as text) from business b where b.id = :id" + lock, String.class)
                .setParameter("id", id)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(LineageFailure.NotFound::new)
                .map(row -> new RecordFacts(object(row)));
    }

    /** Writes these columns of a row. */
    Uni<Void> write(Mutiny.Session session, UUID id, ObjectNode columns) {
        var names = new ArrayList<String>();
        columns.fieldNames().forEachRemaining(names::add);
        if (names.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var values = names.stream().map(name -> "r." + name).collect(Collectors.joining(", "));
        return session.createNativeQuery("update business b set (" + String.join(", ", names) + ", version) = (select "
                        + values + ", b.version + 1 from jsonb_populate_record(cast(null as business),"
                        + " cast(cast(:row as text) as jsonb)) r) where b.id = :id")
                .setParameter("row", text(columns))
                .setParameter("id", id)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** The address once more, for another record: each is corrected by itself from then on. */
    Uni<UUID> copyAddress(Mutiny.Session session, UUID address, TenantId owner, Instant at) {
        var copy = UuidCreator.getTimeOrderedEpoch();
        return session.createNativeQuery(
                        "insert into address (tenant_id, id, unit_id, commune_text, hamlet, house_line,"
                                + " latitude, longitude, plus_code, entered_on, entered_by, created_at, version)"
                                + " select :tenant, :copy, unit_id, commune_text, hamlet, house_line, latitude, longitude,"
                                + " plus_code, entered_on, entered_by, :at, 0 from address where id = :address")
                .setParameter("tenant", owner.value())
                .setParameter("copy", copy)
                .setParameter("at", at)
                .setParameter("address", address)
                .executeUpdate()
                .chain(() -> session.createNativeQuery("insert into address_unit (tenant_id, id, address_id, unit_id,"
                                + " since, because, recorded_at, recorded_by)"
                                + " select :tenant, gen_random_uuid(), :copy, unit_id, since, because, recorded_at,"
                                + " recorded_by from address_unit where address_id = :address and undone_at is null")
                        .setParameter("tenant", owner.value())
                        .setParameter("copy", copy)
                        .setParameter("address", address)
                        .executeUpdate())
                .replaceWith(copy);
    }

    /** Makes the members of one record members of another; gives those who were not. */
    Uni<List<UUID>> join(Mutiny.Session session, UUID from, RecordFacts to, Instant at) {
        return session.createNativeQuery(
                        "insert into business_member (tenant_id, business_id, account_id, role, since)"
                                + " select :tenant, :to, account_id, role, :at from business_member"
                                + " where business_id = :from"
                                + " on conflict (tenant_id, business_id, account_id) do nothing returning account_id",
                        UUID.class)
                .setParameter("tenant", to.tenant().value())
                .setParameter("to", to.id())
                .setParameter("at", at)
                .setParameter("from", from)
                .getResultList();
    }

    /** Takes them out again, but not who has joined anew since. */
    Uni<Void> part(Mutiny.Session session, UUID business, Collection<UUID> members, Instant joinedAt) {
        return members.isEmpty()
                ? Uni.createFrom().voidItem()
                : session.createNativeQuery("delete from business_member where business_id = :business"
                                + " and since = :at and account_id in (:members)")
                        .setParameter("business", business)
                        .setParameter("at", joinedAt)
                        .setParameter("members", members)
                        .executeUpdate()
                        .replaceWithVoid();
    }

    /** @param firm null where the record stands for its firm itself */
    Uni<Void> writeFirm(Mutiny.Session session, UUID business, @Nullable UUID firm) {
        return session.createNativeQuery("update business set firm_id = cast(:firm as uuid) where id = :id"
                        + " and firm_id is distinct from cast(:firm as uuid)")
                .setParameter("firm", firm)
                .setParameter("id", business)
                .executeUpdate()
                .replaceWithVoid();
    }

    ObjectNode object(String text) {
        try {
            return (ObjectNode) json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    Undoing undoing(String text) {
        try {
            return json.readValue(text, Undoing.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
