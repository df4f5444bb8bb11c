package vn.nhan.marketplace.account;

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
import vn.nhan.platform.audit.Audit;

/** Who may do what with an account: its business's people and their helpers for the catalogue; officers read. */
@ApplicationScoped
class AccountDesk {

    private final BusinessAccess access;
    private final Deeds deeds;

    AccountDesk(BusinessAccess access, Deeds deeds) {
        this.access = access;
        this.deeds = deeds;
    }

    Uni<BusinessRef> mayRead(Mutiny.Session session, UUID businessId) {
        return access.requireReader(session, businessId, EnumSet.of(Purpose.CATALOGUE));
    }

    /** Fails with {@link BusinessFailure.NotVerified} while the department hasn't looked at the business, or has halted it. */
    Uni<BusinessRef> maySell(Mutiny.Session session, UUID businessId) {
        return access.requireMember(session, businessId, Purpose.CATALOGUE).invoke(business -> {
            if (business.verifiedAt() == null || business.halt() != null) {
                throw new BusinessFailure.NotVerified();
            }
        });
    }

    Uni<ChannelAccount> read(Mutiny.Session session, UUID accountId) {
        return AccountRows.require(session, accountId).call(account -> hidden(mayRead(session, account.businessId)));
    }

    /** Nobody else changes it until the transaction ends. */
    Uni<ChannelAccount> locked(Mutiny.Session session, UUID accountId) {
        return AccountRows.locked(session, accountId)
                .call(account -> hidden(access.requireInsider(session, account.businessId, Purpose.CATALOGUE)));
    }

    /** Whose it isn't learns nothing of it, not even that there is one. */
    private static Uni<BusinessRef> hidden(Uni<BusinessRef> asked) {
        return asked.onFailure(failure -> failure instanceof BusinessFailure.NotFound)
                .transform(foreign -> new ChannelFailure.NotFound());
    }

    Uni<Void> done(Mutiny.Session session, String action, ChannelAccount account) {
        return deeds.done(
                session,
                action,
                new Audit.Subject(account.tenant(), "channel_account", account.id()),
                Map.of("business", account.businessId, "channel", account.channel, "status", account.status));
    }
}
