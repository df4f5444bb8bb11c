package vn.nhan.business.bank;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.subject.PersonErased;
import vn.nhan.platform.event.EventSubscriber;

/**
 * Forgets the accounts that a forgotten person told, where nobody else manages the business: number and name go, and
 * nobody is asked to pay to them any more. A cooperative's account stays the cooperative's.
 */
@ApplicationScoped
class ForgottenOwner implements EventSubscriber<PersonErased> {

    private static final String FORGET = "update bank_account a set number_sealed = null, owner_name = :name,"
            + " ended_at = coalesce(ended_at, :at), version = version + 1 where declared_by = :account"
            + " and not exists (select from business_member m where m.tenant_id = a.tenant_id"
            + " and m.business_id = a.business_id and m.account_id <> :account and m.role = 'manager')";

    @Override
    public Class<PersonErased> eventType() {
        return PersonErased.class;
    }

    @Override
    public Uni<Void> on(Mutiny.Session session, Delivered<PersonErased> erased) {
        return session.createNativeQuery(FORGET)
                .setParameter("name", erased.event().pseudonym())
                .setParameter("at", erased.recordedAt())
                .setParameter("account", erased.event().accountId())
                .executeUpdate()
                .replaceWithVoid();
    }
}
