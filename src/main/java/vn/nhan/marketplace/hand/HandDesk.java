package vn.nhan.marketplace.hand;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.BusinessAccess;
import vn.nhan.business.BusinessFailure;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.Deeds;
import vn.nhan.identity.delegation.Purpose;
import vn.nhan.marketplace.account.ChannelAccounts;
import vn.nhan.marketplace.account.ChannelStatus;
import vn.nhan.marketplace.account.UncalledShop;
import vn.nhan.marketplace.connector.Way;
import vn.nhan.platform.audit.Audit;

/** Who may do what with goods that people put somewhere: those of the business and its helpers; officers look. */
@ApplicationScoped
class HandDesk {

    private final ChannelAccounts accounts;
    private final BusinessAccess access;
    private final Deeds deeds;

    HandDesk(ChannelAccounts accounts, BusinessAccess access, Deeds deeds) {
        this.accounts = accounts;
        this.access = access;
        this.deeds = deeds;
    }

    Uni<UncalledShop> reads(Mutiny.Session session, UUID account, Way way) {
        return shop(session, account, way)
                .call(shop -> hidden(
                        access.requireReader(session, shop.account().businessId(), EnumSet.of(Purpose.CATALOGUE))));
    }

    Uni<UncalledShop> works(Mutiny.Session session, UUID account) {
        return shop(session, account, Way.HAND)
                .call(shop ->
                        hidden(access.requireInsider(session, shop.account().businessId(), Purpose.CATALOGUE)))
                .invoke(shop -> {
                    if (shop.account().status().equals(ChannelStatus.LEFT.key())) {
                        throw new PostingFailure.AccountLeft();
                    }
                });
    }

    private Uni<UncalledShop> shop(Mutiny.Session session, UUID account, Way way) {
        return accounts.uncalled(session, account).invoke(shop -> {
            if (shop.way() != way) {
                throw new PostingFailure.NoAccount();
            }
        });
    }

    private static Uni<BusinessRef> hidden(Uni<BusinessRef> asked) {
        return asked.onFailure(BusinessFailure.NotFound.class).transform(foreign -> new PostingFailure.NoAccount());
    }

    /** Of this account alone; nobody else changes it until the transaction ends. */
    Uni<HandListing> held(Mutiny.Session session, UUID account, UUID binding) {
        return HandListing.held(session, binding)
                .map(found -> found.filter(listing -> listing.account().equals(account))
                        .orElseThrow(PostingFailure.NotFound::new));
    }

    Uni<HandListing> listing(Mutiny.Session session, UUID account, UUID binding) {
        return HandListing.find(session, binding)
                .map(found -> found.filter(listing -> listing.account().equals(account))
                        .orElseThrow(PostingFailure.NotFound::new));
    }

    Uni<Void> done(Mutiny.Session session, String action, HandListing listing) {
        return deeds.done(
                session,
                action,
                new Audit.Subject(listing.tenant(), "channel_account", listing.account()),
                Map.of("business", listing.business(), "listing", listing.listing(), "channel", listing.channel()));
    }
}
