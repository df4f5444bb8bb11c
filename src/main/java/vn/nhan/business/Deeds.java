package vn.nhan.business;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.CurrentActor;
import vn.nhan.platform.audit.Audit;

/** Writes down what the actor of the request did with something of a business, with both names when it was a helper. */
@ApplicationScoped
public class Deeds {

    private final Audit audit;
    private final CurrentActor actor;

    Deeds(Audit audit, CurrentActor actor) {
        this.audit = audit;
        this.actor = actor;
    }

    /**
     * @param action a verb, such as {@code plot.add}
     * @param what the thing as it is now, by which its business knows it again; never personal data
     */
    public Uni<Void> done(Mutiny.Session session, String action, Audit.Subject subject, @Nullable Object what) {
        return audit.record(session, new Audit.Deed(actor.require().accountId(), action, subject, null, what));
    }
}
