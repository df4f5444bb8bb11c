package vn.nhan.support.engagement;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.subject.PersonErased;
import vn.nhan.platform.event.EventSubscriber;

/** Takes a forgotten person's name from under what they signed and did, and their own words; that they did, stays. */
@ApplicationScoped
class ForgottenSigner implements EventSubscriber<PersonErased> {

    private static final List<String> NAMES = List.of(
            "update engagement_signature set signed_name = :name where signed_by = :account",
            "update engagement_event set by_name = :name, words_sealed = null where by_account = :account");

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
