package vn.nhan.support.engagement;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.subject.PersonErased;
import vn.nhan.platform.event.EventSubscriber;

/**
 * Takes a forgotten person's name from under what they signed and did, their own words, and where they were with the photo of
 * it; that they signed and met, stays, and what was handed over: the state has paid for it.
 */
@ApplicationScoped
class ForgottenSigner implements EventSubscriber<PersonErased> {

    private static final List<String> NAMES = List.of(
            "update engagement_signature set signed_name = :name where signed_by = :account",
            "update engagement_event set by_name = :name, words_sealed = null where by_account = :account");

    /** Only one expert is at work in an engagement: whatever was written down on the spot shows where they were. */
    private static final String PLACES = "update engagement_session s set latitude = null, longitude = null,"
            + " photo_key = null, photo_type = null where s.held_by = 'expert' and exists (select from engagement_event e"
            + " where e.tenant_id = s.tenant_id and e.engagement_id = s.engagement_id and e.kind = 'check-in'"
            + " and e.side = 'expert' and e.by_account = :account)";

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
                .chain(() -> session.createNativeQuery(PLACES)
                        .setParameter("account", erased.event().accountId())
                        .executeUpdate())
                .replaceWithVoid();
    }
}
