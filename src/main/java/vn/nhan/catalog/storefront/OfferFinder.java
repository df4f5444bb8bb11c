package vn.nhan.catalog.storefront;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.bank.Payees;
import vn.nhan.business.profile.Contacts;
import vn.nhan.business.profile.ProducerQueries;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.tenant.OriginSlugs;

/**
 * Everything that may be told of an offer, gathered for its page: three reads of what is published, and one transaction for
 * whom to call and whom to pay, which stand in no read model.
 */
@ApplicationScoped
class OfferFinder {

    private final GoodsQueries goods;
    private final SaleLotQueries lots;
    private final ProducerQueries producers;
    private final Contacts contacts;
    private final Payees payees;
    private final TenantTx tx;

    OfferFinder(
            GoodsQueries goods,
            SaleLotQueries lots,
            ProducerQueries producers,
            Contacts contacts,
            Payees payees,
            TenantTx tx) {
        this.goods = goods;
        this.lots = lots;
        this.producers = producers;
        this.contacts = contacts;
        this.payees = payees;
        this.tx = tx;
    }

    private record Seller(Contacts.Contact contact, Payees.@Nullable Payee payee) {}

    Uni<Optional<OfferPage.Found>> find(OriginSlugs.Asked asked) {
        return goods.find(asked)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : gather(found.get()).map(Optional::of));
    }

    /** Whom customers of an offer pay; nobody, unless it is on sale. */
    Uni<Optional<PayFor>> payee(OriginSlugs.Asked asked) {
        return goods.find(asked)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : tx.inTenant(session -> payees.of(session, found.get().businessId()))
                                .map(payee ->
                                        payee.map(one -> new PayFor(found.get().card(), one))));
    }

    /** An offer, and whom to pay for it. */
    record PayFor(StorefrontCard card, Payees.Payee payee) {}

    private Uni<OfferPage.Found> gather(GoodsQueries.Found found) {
        var productId = found.card().productId();
        Uni<List<SaleLot>> onSale =
                productId == null ? Uni.createFrom().item(List.of()) : lots.of(found.tenant(), productId);
        return Uni.combine()
                .all()
                .unis(onSale, producers.claims(found.tenant(), found.businessId()), seller(found.businessId()))
                .asTuple()
                .map(all -> new OfferPage.Found(
                        found,
                        all.getItem1(),
                        all.getItem2(),
                        all.getItem3().contact(),
                        all.getItem3().payee()));
    }

    private Uni<Seller> seller(UUID businessId) {
        return tx.inTenant(session -> contacts.of(businessId)
                .chain(contact ->
                        payees.of(session, businessId).map(payee -> new Seller(contact, payee.orElse(null)))));
    }
}
