package vn.nhan.business;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.delegation.Purpose;
import vn.nhan.place.GeoPoint;
import vn.nhan.place.address.AddressEntry;
import vn.nhan.place.address.AddressView;
import vn.nhan.place.address.Addresses;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.validation.Checks;

/** Where a business is, as an address that follows its commune; {@code inject:businessPlace} in templates. */
@Named("businessPlace")
@ApplicationScoped
public class BusinessPlace {

    private final Addresses addresses;
    private final BusinessRepository businesses;
    private final BusinessAccess access;
    private final CurrentActor actor;
    private final TenantTx tx;
    private final Clock clock;

    BusinessPlace(
            Addresses addresses,
            BusinessRepository businesses,
            BusinessAccess access,
            CurrentActor actor,
            TenantTx tx,
            Clock clock) {
        this.addresses = addresses;
        this.businesses = businesses;
        this.access = access;
        this.actor = actor;
        this.tx = tx;
        this.clock = clock;
    }

    /** Refuses half a point, and one that is not in Viet Nam. */
    static void check(Checks checks, BusinessProfile profile) {
        checks.refuseIf(profile.latitude() == null && profile.longitude() != null, "latitude", "value.required");
        checks.refuseIf(profile.longitude() == null && profile.latitude() != null, "longitude", "value.required");
        if (profile.latitude() != null && profile.longitude() != null) {
            checks.read("latitude", "given", given -> point(profile));
        }
    }

    /** Records where the profile says that the business is. */
    Uni<Void> settle(Mutiny.Session session, Business business, BusinessProfile profile) {
        var entry = new AddressEntry(
                profile.commune(),
                profile.communeCode(),
                profile.hamlet(),
                profile.addressLine(),
                point(profile),
                Dates.dayOf(clock.instant()),
                actor.require().accountId());
        return addresses
                .correct(session, business.tenant(), business.addressId, entry)
                .invoke(id -> business.addressId = id)
                .replaceWithVoid();
    }

    /** The address of a business that the actor may see, with the names of today; nothing for one that has none yet. */
    public Uni<Optional<AddressView>> of(UUID businessId) {
        return tx.inTenant(session -> access.requireReader(session, businessId, Purpose.any())
                .chain(() -> businesses.require(session, businessId))
                .chain(business -> read(session, business.addressId)));
    }

    /** The addresses of those that have one, for rooms that have decided already that the actor may see them. */
    public Uni<Map<UUID, AddressView>> of(Mutiny.Session session, Collection<UUID> businessIds) {
        return session.createSelectionQuery(
                        "from Business where id in (:ids) and addressId is not null", Business.class)
                .setParameter("ids", businessIds)
                .getResultList()
                .chain(found -> addresses
                        .read(
                                session,
                                found.stream()
                                        .map(business -> business.addressId)
                                        .toList(),
                                Dates.dayOf(clock.instant()))
                        .map(views -> byBusiness(found, views)));
    }

    private static Map<UUID, AddressView> byBusiness(List<Business> found, Map<UUID, AddressView> views) {
        var of = new HashMap<UUID, AddressView>();
        for (var business : found) {
            var view = views.get(business.addressId);
            if (view != null) {
                of.put(business.id(), view);
            }
        }
        return of;
    }

    private Uni<Optional<AddressView>> read(Mutiny.Session session, @Nullable UUID id) {
        return id == null
                ? Uni.createFrom().item(Optional.empty())
                : addresses
                        .read(session, List.of(id), Dates.dayOf(clock.instant()))
                        .map(found -> Optional.ofNullable(found.get(id)));
    }

    private static @Nullable GeoPoint point(BusinessProfile profile) {
        return profile.latitude() == null || profile.longitude() == null
                ? null
                : new GeoPoint(profile.latitude(), profile.longitude());
    }
}
