package vn.nhan.catalog.storefront;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.Businesses;
import vn.nhan.business.profile.Contacts;
import vn.nhan.business.profile.ProducerClaim;
import vn.nhan.business.profile.ProducerQueries;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.tenant.OriginSlugs;

/** Everything that may be told of a producer, gathered for its page. */
@ApplicationScoped
class ProducerFinder {

    private static final int WARES = 48;

    private final TenantTx tx;
    private final Businesses businesses;
    private final ProducerQueries producers;
    private final Contacts contacts;
    private final Storefront storefront;

    ProducerFinder(
            TenantTx tx, Businesses businesses, ProducerQueries producers, Contacts contacts, Storefront storefront) {
        this.tx = tx;
        this.businesses = businesses;
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

    /**
     * Where the name is that of a record that was merged into another: the one that goes on, while it is shown.
     *
     * @param found what has the name today; a record of a province that is preferred to its comes first
     */
    Uni<Optional<ProducerQueries.Found>> successor(OriginSlugs.Asked asked, Optional<Gathered> found) {
        var preferred = asked.provinces().stream()
                .takeWhile(province -> found.isEmpty()
                        || !province.equals(found.get().producer().tenant()))
                .toList();
        return preferred.isEmpty()
                ? Uni.createFrom().item(Optional.empty())
                : tx.inTenant(session -> businesses.successorOf(session, preferred, asked.slug()))
                        .chain(this::shown);
    }

    private Uni<Optional<ProducerQueries.Found>> shown(Optional<BusinessRef> business) {
        return business.map(there -> producers.find(new OriginSlugs.Asked(List.of(there.tenant()), there.slug())))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
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
