package vn.nhan.business.verification;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.subject.PersonErased;
import vn.nhan.platform.event.EventSubscriber;

/** Takes a forgotten person's name from under what they said and proposed at this desk; that they did, stays. */
@ApplicationScoped
class ForgottenOfficer implements EventSubscriber<PersonErased> {

    private static final List<String> NAMES = List.of(
            "update identity_evidence set said_by_name = :name where said_by = :account",
            "update bulk_verification set proposed_by_name = :name where proposed_by = :account",
            "update bulk_verification set approved_by_name = :name where approved_by = :account");

    @Override
    public Class<PersonErased> eventType() {
        return PersonErased.class;
    }

    @Override
    public Uni<Void> on(Mutiny.Session session, Delivered<PersonErased> erased) {
        return Multi.createFrom()
                .iterable(NAMES)
                .onItem()
                .transformToUniAndConcatenate(sql -> session.createNativeQuery(sql)
                        .setParameter("name", erased.event().pseudonym())
                        .setParameter("account", erased.event().accountId())
                        .executeUpdate())
                .collect()
                .asList()
                .replaceWithVoid();
    }
}
