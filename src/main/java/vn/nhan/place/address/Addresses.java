package vn.nhan.place.address;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.place.unit.Communes;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.tenancy.TenantId;

/** Addresses for the rooms above. All methods work in the caller's transaction. */
@ApplicationScoped
public class Addresses {

    private final Communes communes;
    private final AddressUnits units;
    private final HomeProvince home;
    private final Clock clock;

    Addresses(Communes communes, AddressUnits units, HomeProvince home, Clock clock) {
        this.communes = communes;
        this.units = units;
        this.home = home;
        this.clock = clock;
    }

    /**
     * Writes an address down. A commune that is typed is matched where the list leaves no doubt; else it stays as typed.
     *
     * @param owner the tenant of what lies at the address
     * @return its id; fails with {@link Invalid} {@code place.commune-unknown} for a code that is none on that day
     */
    public Uni<UUID> enter(Mutiny.Session session, TenantId owner, AddressEntry entry) {
        var address = new Address(owner, clock.instant());
        return unit(session, owner, entry)
                .invoke(unit -> address.describe(entry, unit))
                .call(() -> session.persist(address))
                .call(session::flush)
                .call(unit -> enterUnit(session, address, unit, entry))
                .replaceWith(address::id);
    }

    /**
     * Says anew where something is. Nothing is recorded when it is the same place.
     *
     * @param id of the address, or null to write the first one
     */
    public Uni<UUID> correct(Mutiny.Session session, TenantId owner, @Nullable UUID id, AddressEntry entry) {
        if (id == null) {
            return enter(session, owner, entry);
        }
        return session.find(Address.class, id)
                .onItem()
                .ifNull()
                .failWith(AddressFailure.NotFound::new)
                .chain(address -> unit(session, owner, entry).chain(unit -> change(session, address, unit, entry)))
                .replaceWith(id);
    }

    /** Addresses with the names that hold on that day. */
    public Uni<Map<UUID, AddressView>> read(Mutiny.Session session, Collection<UUID> ids, LocalDate day) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return session.createSelectionQuery("from Address where id in (:ids)", Address.class)
                .setParameter("ids", ids)
                .getResultList()
                .chain(found -> units.of(session, ids, day)
                        .map(stays -> found.stream()
                                .map(address ->
                                        AddressView.of(address, stays.getOrDefault(address.id(), List.of()), day))
                                .collect(Collectors.toMap(AddressView::id, view -> view))));
    }

    private Uni<Void> change(Mutiny.Session session, Address address, @Nullable UUID unit, AddressEntry entry) {
        var moved = !Objects.equals(address.unitId, unit)
                || !address.communeText.equals(entry.commune().strip());
        var stays = address.unitId;
        if (!moved) {
            address.describe(entry, stays);
            return session.flush();
        }
        address.describe(entry, unit);
        return session.flush()
                .chain(() -> units.undo(session, address, null, clock.instant()))
                .chain(() -> endReviews(session, address))
                .chain(() -> enterUnit(session, address, unit, entry));
    }

    /** Nobody needs to ask where an address lies that was given anew. */
    private static Uni<Void> endReviews(Mutiny.Session session, Address address) {
        return session.createMutationQuery("update AddressReview set status = 'moot', version = version + 1"
                        + " where addressId = :address and status = 'open'")
                .setParameter("address", address.id())
                .executeUpdate()
                .replaceWithVoid();
    }

    private Uni<Void> enterUnit(Mutiny.Session session, Address address, @Nullable UUID unit, AddressEntry entry) {
        if (unit == null) {
            return Uni.createFrom().voidItem();
        }
        var move = new AddressUnits.Move(unit, entry.on(), AddressUnits.Because.ENTERED, entry.by());
        return units.record(session, address, move, clock.instant());
    }

    private Uni<@Nullable UUID> unit(Mutiny.Session session, TenantId owner, AddressEntry entry) {
        var code = entry.communeCode();
        if (code != null && !code.isBlank()) {
            return communes.withCode(session, code.strip(), entry.on())
                    .map(found -> found.orElseThrow(() -> new Invalid("communeCode", "place.commune-unknown"))
                            .unit()
                            .id());
        }
        return communes.named(session, entry.commune(), home.codeOf(owner).orElse(null), entry.on())
                .map(found -> found.size() == 1 ? found.get(0).unit().id() : null);
    }
}
