package vn.nhan.business.profile;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.subject.PersonErased;
import vn.nhan.platform.event.EventSubscriber;

/**
 * Takes the e-mail address and the pictures of a forgotten person off the businesses that nobody else manages; what
 * everybody reads of these is written anew, for a household's name goes too.
 */
@ApplicationScoped
class ForgottenContact implements EventSubscriber<PersonErased> {

    private static final String ALONE = " and not exists (select from business_member m where m.tenant_id = x.tenant_id"
            + " and m.business_id = x.business_id and m.account_id <> :account and m.role = 'manager')";
    private static final String EMAIL =
            "update business_presentation x set email_sealed = null, version = version + 1 where written_by = :account"
                    + ALONE;
    private static final String PHOTOS =
            "update business_photo x set removed_at = coalesce(removed_at, :at) where added_by = :account" + ALONE;
    private static final String TOUCHED = "select x.business_id from business_presentation x where"
            + " x.written_by = :account" + ALONE + " union select x.business_id from business_photo x where"
            + " x.added_by = :account" + ALONE
            + " union select x.business_id from business_member x where x.account_id = :account" + ALONE;

    private final Producers producers;

    ForgottenContact(Producers producers) {
        this.producers = producers;
    }

    @Override
    public Class<PersonErased> eventType() {
        return PersonErased.class;
    }

    @Override
    public Uni<Void> on(Mutiny.Session session, Delivered<PersonErased> erased) {
        var account = erased.event().accountId();
        return session.createNativeQuery(EMAIL)
                .setParameter("account", account)
                .executeUpdate()
                .chain(() -> session.createNativeQuery(PHOTOS)
                        .setParameter("account", account)
                        .setParameter("at", erased.recordedAt())
                        .executeUpdate())
                .chain(() -> touched(session, account))
                .chain(businesses -> Multi.createFrom()
                        .iterable(businesses)
                        .onItem()
                        .transformToUniAndConcatenate(business -> producers.refresh(session, business))
                        .collect()
                        .asList())
                .replaceWithVoid();
    }

    private static Uni<List<UUID>> touched(Mutiny.Session session, UUID account) {
        return session.createNativeQuery(TOUCHED, UUID.class)
                .setParameter("account", account)
                .getResultList();
    }
}
