package vn.nhan.place.address;

import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.place.unit.Communes;
import vn.nhan.place.unit.PlacedUnit;

/** The record of which units an address lay in. Nothing in it is ever taken away; what proved wrong is marked undone. */
@ApplicationScoped
class AddressUnits {

    private final Communes communes;

    AddressUnits(Communes communes) {
        this.communes = communes;
    }

    /** Why an address lies in a unit. */
    enum Because {
        ENTERED,
        LINEAGE,
        OFFICER
    }

    /** @param by who says so, or null for the platform itself */
    record Move(
            UUID unit,
            LocalDate since,
            Because because,
            @Nullable UUID by) {}

    Uni<Void> record(Mutiny.Session session, Address address, Move move, Instant at) {
        return session.createNativeQuery(
                        "insert into address_unit (tenant_id, id, address_id, unit_id, since, because, recorded_at,"
                                + " recorded_by) values (:tenant, :id, :address, :unit, :since, :because, :at,"
                                + " cast(:by as uuid))")
                .setParameter("tenant", address.tenant().value())
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("address", address.id())
                .setParameter("unit", move.unit())
                .setParameter("since", move.since())
                .setParameter("because", move.because().name().toLowerCase(java.util.Locale.ROOT))
                .setParameter("at", at)
                .setParameter("by", move.by())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** @param unit only the last stay in this unit, or all stays when null */
    Uni<Void> undo(Mutiny.Session session, Address address, @Nullable UUID unit, Instant at) {
        return session.createNativeQuery("update address_unit set undone_at = :at where tenant_id = :tenant"
                        + " and address_id = :address and undone_at is null"
                        + " and (cast(:unit as uuid) is null or unit_id = cast(:unit as uuid))")
                .setParameter("at", at)
                .setParameter("tenant", address.tenant().value())
                .setParameter("address", address.id())
                .setParameter("unit", unit)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** The stays of some addresses that stand, in order, with the names of that day or of the units' last. */
    Uni<Map<UUID, List<Stay>>> of(Mutiny.Session session, Collection<UUID> addresses, LocalDate day) {
        if (addresses.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return session.createNativeQuery(
                        "select address_id, unit_id, cast(since as text) from address_unit where undone_at is null"
                                + " and address_id in (:addresses) order by address_unit.since, id",
                        Object[].class)
                .setParameter("addresses", addresses)
                .getResultList()
                .chain(rows -> communes.withIds(
                                session, rows.stream().map(row -> (UUID) row[1]).collect(Collectors.toSet()), day)
                        .map(places -> stays(rows, places)));
    }

    private static Map<UUID, List<Stay>> stays(List<Object[]> rows, List<PlacedUnit> places) {
        var byId =
                places.stream().collect(Collectors.toMap(place -> place.unit().id(), place -> place));
        return rows.stream()
                .filter(row -> byId.containsKey((UUID) row[1]))
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(
                                row -> new Stay(
                                        java.util.Objects.requireNonNull(byId.get((UUID) row[1])),
                                        LocalDate.parse((String) row[2])),
                                Collectors.toList())));
    }
}
