package vn.nhan.marketplace.mapping;

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
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.delegation.Purpose;
import vn.nhan.marketplace.account.ChannelAccountRef;
import vn.nhan.marketplace.account.ChannelAccounts;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.audit.OnBehalf;

/** Who matches categories: whoever may sell on an account, where nobody else is touched; officers everywhere. */
@ApplicationScoped
class MappingDesk {

    private final ChannelAccounts accounts;
    private final BusinessAccess access;
    private final CurrentActor actor;
    private final Deeds deeds;
    private final OnBehalf onBehalf;

    MappingDesk(ChannelAccounts accounts, BusinessAccess access, CurrentActor actor, Deeds deeds, OnBehalf onBehalf) {
        this.accounts = accounts;
        this.access = access;
        this.actor = actor;
        this.deeds = deeds;
        this.onBehalf = onBehalf;
    }

    Uni<ChannelAccountRef> reads(Mutiny.Session session, UUID accountId) {
        return accounts.require(session, accountId)
                .call(account ->
                        hidden(access.requireReader(session, account.businessId(), EnumSet.of(Purpose.CATALOGUE))));
    }

    /** Fails while the department hasn't looked at the business, or has halted it. */
    Uni<ChannelAccountRef> changes(Mutiny.Session session, UUID accountId) {
        return (isOfficer() ? reads(session, accountId) : sells(session, accountId)).invoke(account -> {
            if (account.isLeft()) {
                throw new MappingFailure.AccountLeft();
            }
        });
    }

    private Uni<ChannelAccountRef> sells(Mutiny.Session session, UUID accountId) {
        return accounts.require(session, accountId)
                .call(account -> hidden(access.requireMember(session, account.businessId(), Purpose.CATALOGUE))
                        .invoke(business -> {
                            if (business.verifiedAt() == null || business.halt() != null) {
                                throw new BusinessFailure.NotVerified();
                            }
                        }));
    }

    boolean isOfficer() {
        return actor.require().isOfficer();
    }

    UUID who() {
        return actor.require().accountId();
    }

    private static Uni<BusinessRef> hidden(Uni<BusinessRef> asked) {
        return asked.onFailure(BusinessFailure.NotFound.class).transform(foreign -> new MappingFailure.NoAccount());
    }

    /** An officer chooses for the province, also where they have a business themselves. */
    Choices.Author author() {
        var as = isOfficer() ? "officer" : onBehalf.find() == null ? "member" : "helper";
        return new Choices.Author(who(), as);
    }

    /** @param verb such as {@code match} */
    Uni<Void> done(Mutiny.Session session, String verb, ChannelAccountRef account, Map<String, Object> what) {
        return deeds.done(
                session,
                "channel-category." + verb,
                new Audit.Subject(account.tenant(), "channel_account", account.id()),
                what);
    }
}
