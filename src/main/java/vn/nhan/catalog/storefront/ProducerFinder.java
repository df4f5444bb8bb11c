package vn.nhan.catalog.storefront;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.nhan.business.profile.Contacts;
import vn.nhan.business.profile.ProducerClaim;
import vn.nhan.business.profile.ProducerQueries;
import vn.nhan.tenant.OriginSlugs;

/** Everything that may be told of a producer, gathered for its page. */
@ApplicationScoped
class ProducerFinder {

    private static final int WARES = 48;

    private final ProducerQueries producers;
    private final Contacts contacts;
    private final Storefront storefront;

    ProducerFinder(ProducerQueries producers, Contacts contacts, Storefront storefront) {
        this.producers = producers;
        this.contacts = contacts;
        this.storefront = storefront;
    }

    record Gathered(
            ProducerQueries.Found producer,
            Contacts.Contact contact,
            List<ProducerClaim> claims,
            List<Storefront.Shown> wares) {}

    Uni<Optional<Gathered>> find(OriginSlugs.Asked asked) {
        return producers
                .find(asked)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : gather(found.get()).map(Optional::of));
    }

    private Uni<Gathered> gather(ProducerQueries.Found producer) {
        return contacts.of(producer.businessId())
                .chain(contact -> producers
                        .claims(producer)
                        .chain(claims -> storefront
                                .ofProducer(producer, WARES)
                                .map(wares -> new Gathered(producer, contact, claims, wares))));
    }
}
