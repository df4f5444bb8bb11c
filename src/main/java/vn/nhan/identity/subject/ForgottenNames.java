package vn.nhan.identity.subject;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.event.EventSubscriber;

/** Puts the pseudonym in place of a forgotten person's name wherever a room has copied it; that they did something, stays. */
public abstract class ForgottenNames implements EventSubscriber<PersonErased> {

    private final List<String> updates;

    /** @param updates statements with {@code :name} and {@code :account} */
    protected ForgottenNames(String... updates) {
        this.updates = List.of(updates);
    }

    @Override
    public final Class<PersonErased> eventType() {
        return PersonErased.class;
    }

    @Override
    public final Uni<Void> on(Mutiny.Session session, Delivered<PersonErased> erased) {
        return Multi.createFrom()
                .iterable(updates)
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
