package vn.nhan.marketplace.board;

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
import vn.nhan.marketplace.account.ChannelAccountRef;
import vn.nhan.marketplace.account.ChannelAccounts;
import vn.nhan.marketplace.account.ChannelStatus;
import vn.nhan.platform.audit.Audit;

/** Who may do what with goods on an account: the people of its business and their helpers; officers look. */
@ApplicationScoped
class BoardDesk {

    private final ChannelAccounts accounts;
    private final BusinessAccess access;
    private final Deeds deeds;

    BoardDesk(ChannelAccounts accounts, BusinessAccess access, Deeds deeds) {
        this.accounts = accounts;
        this.access = access;
        this.deeds = deeds;
    }

    Uni<ChannelAccountRef> reads(Mutiny.Session session, UUID accountId) {
        return accounts.require(session, accountId)
                .call(account ->
                        hidden(access.requireReader(session, account.businessId(), EnumSet.of(Purpose.CATALOGUE))));
    }

    Uni<BusinessRef> readsAllOf(Mutiny.Session session, UUID businessId) {
        return access.requireReader(session, businessId, EnumSet.of(Purpose.CATALOGUE));
    }

    /** To put goods there: fails while the department hasn't looked at the business, or has halted it. */
    Uni<ChannelAccountRef> sells(Mutiny.Session session, UUID accountId) {
        return accounts.require(session, accountId)
                .call(account -> hidden(access.requireMember(session, account.businessId(), Purpose.CATALOGUE))
                        .invoke(business -> {
                            if (business.verifiedAt() == null || business.halt() != null) {
                                throw new BusinessFailure.NotVerified();
                            }
                        }))
                .invoke(BoardDesk::requireHere);
    }

    Uni<ChannelAccountRef> works(Mutiny.Session session, UUID accountId) {
        return accounts.require(session, accountId)
                .call(account -> hidden(access.requireInsider(session, account.businessId(), Purpose.CATALOGUE)))
                .invoke(BoardDesk::requireHere);
    }

    private static void requireHere(ChannelAccountRef account) {
        if (account.status().equals(ChannelStatus.LEFT.key())) {
            throw new BoardFailure.AccountLeft();
        }
    }

    private static Uni<BusinessRef> hidden(Uni<BusinessRef> asked) {
        return asked.onFailure(BusinessFailure.NotFound.class).transform(foreign -> new BoardFailure.NoAccount());
    }

    Uni<Void> done(Mutiny.Session session, String action, ChannelAccountRef account, Map<String, Object> what) {
        return deeds.done(session, action, new Audit.Subject(account.tenant(), "channel_account", account.id()), what);
    }
}
