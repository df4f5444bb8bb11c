package vn.nhan.business;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.delegation.Principal;
import vn.nhan.place.address.Addresses;
import vn.nhan.platform.text.Dates;

/**
 * For whom a helper acts, and in which commune that is: helpers of a commune help there. While a business's commune is
 * known by name only, no helper of the province is kept out.
 */
@ApplicationScoped
public class Principals {

    private final BusinessRepository businesses;
    private final Addresses addresses;
    private final Clock clock;

    Principals(BusinessRepository businesses, Addresses addresses, Clock clock) {
        this.businesses = businesses;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** @throws BusinessFailure.NotFound (through the Uni) when there is no such business */
    public Uni<Principal> of(Mutiny.Session session, UUID businessId) {
        return businesses.require(session, businessId).chain(business -> of(session, business));
    }

    Uni<Principal> of(Mutiny.Session session, Business business) {
        var place = business.addressId;
        return place == null
                ? Uni.createFrom().item(new Principal(business.tenant(), business.id(), null))
                : addresses
                        .read(session, List.of(place), Dates.dayOf(clock.instant()))
                        .map(found -> new Principal(
                                business.tenant(),
                                business.id(),
                                found.containsKey(place) ? found.get(place).communeCode() : null));
    }
}
