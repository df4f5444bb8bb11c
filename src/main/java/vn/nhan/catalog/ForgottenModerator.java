package vn.nhan.catalog;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.subject.PersonErased;
import vn.nhan.platform.event.EventSubscriber;

/** Takes a forgotten person's name from under what they changed and decided about offers; that they did, stays. */
@ApplicationScoped
class ForgottenModerator implements EventSubscriber<PersonErased> {

    private static final List<String> NAMES = List.of(
            "update listing set reviewer_name = :name where reviewer = :account",
            "update listing_version set said_by_name = :name where said_by = :account",
            "update listing_decision set decided_by_name = :name where decided_by = :account");

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
