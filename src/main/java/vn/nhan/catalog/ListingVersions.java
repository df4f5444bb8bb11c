package vn.nhan.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Actor;
import vn.nhan.identity.CurrentActor;

/** Everything that was ever offered, version by version. Only ever added to; a forgotten person's name is replaced. */
@ApplicationScoped
class ListingVersions {

    private static final String ROW = "select v.number, v.at, v.said_by_name, v.restores, cast(v.snapshot as text)"
            + " from listing_version v where v.listing_id = :listing ";

    private final ObjectMapper json;
    private final CurrentActor actor;
    private final Clock clock;

    ListingVersions(ObjectMapper json, CurrentActor actor, Clock clock) {
        this.json = json;
        this.actor = actor;
        this.clock = clock;
    }

    /** @param restores the version that is put back, or null */
    record Change(
            Listing listing, Snapshot snapshot, @Nullable Integer restores) {}

    /** Whether they say the same. Compared as they are kept: what is empty is not said. */
    boolean same(Snapshot one, Snapshot other) {
        return json.valueToTree(one).equals(json.valueToTree(other));
    }

    /** The newest; whoever asks for that of the same listing at the same time waits for this transaction. */
    Uni<Optional<ListingVersion>> lastLocked(Mutiny.Session session, UUID listingId) {
        return session.createNativeQuery("select l.id from listing l where l.id = :listing for update", UUID.class)
                .setParameter("listing", listingId)
                .getResultList()
                .chain(() -> last(session, listingId));
    }

    Uni<Optional<ListingVersion>> last(Mutiny.Session session, UUID listingId) {
        return one(session.createNativeQuery(ROW + "order by v.number desc limit 1", Object[].class), listingId);
    }

    Uni<ListingVersion> require(Mutiny.Session session, UUID listingId, int number) {
        return find(session, listingId, number).map(found -> found.orElseThrow(ListingFailure.VersionNotFound::new));
    }

    Uni<Optional<ListingVersion>> find(Mutiny.Session session, UUID listingId, int number) {
        return one(
                session.createNativeQuery(ROW + "and v.number = :number", Object[].class)
                        .setParameter("number", number),
                listingId);
    }

    /** The newest first. */
    Uni<List<ListingVersion>> of(Mutiny.Session session, UUID listingId, int limit) {
        return session.createNativeQuery(ROW + "order by v.number desc", Object[].class)
                .setParameter("listing", listingId)
                .setMaxResults(limit)
                .getResultList()
                .map(rows -> rows.stream().map(this::read).toList());
    }

    Uni<Void> write(Mutiny.Session session, Change change, int number) {
        var who = actor.find();
        return session.createNativeQuery(
                        "insert into listing_version (tenant_id, listing_id, number, at, said_by, said_by_name, restores,"
                                + " snapshot) values (:tenant, :listing, :number, :at, cast(:by as uuid),"
                                + " cast(:name as text), cast(:restores as int), cast(cast(:snapshot as text) as jsonb))")
                .setParameter("tenant", change.listing().tenant().value())
                .setParameter("listing", change.listing().id())
                .setParameter("number", number)
                .setParameter("at", clock.instant())
                .setParameter("by", who.map(Actor::accountId).orElse(null))
                .setParameter("name", who.map(Actor::name).orElse(null))
                .setParameter("restores", change.restores())
                .setParameter("snapshot", written(change.snapshot()))
                .executeUpdate()
                .replaceWithVoid();
    }

    private Uni<Optional<ListingVersion>> one(Mutiny.SelectionQuery<Object[]> query, UUID listingId) {
        return query.setParameter("listing", listingId)
                .getResultList()
                .map(rows -> rows.stream().findFirst().map(this::read));
    }

    private ListingVersion read(Object[] row) {
        try {
            return new ListingVersion(
                    (Integer) row[0],
                    ((OffsetDateTime) row[1]).toInstant(),
                    (String) row[2],
                    (Integer) row[3],
                    json.readValue((String) row[4], Snapshot.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String written(Snapshot snapshot) {
        try {
            return json.writeValueAsString(snapshot);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
