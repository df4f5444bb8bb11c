package vn.nhan.business;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.CurrentActor;

/** Businesses for the rooms above, which have decided already that the actor may see them. */
@ApplicationScoped
public class Businesses {

    private final BusinessRepository businesses;
    private final CurrentActor actor;

    Businesses(BusinessRepository businesses, CurrentActor actor) {
        this.businesses = businesses;
        this.actor = actor;
    }

    public Uni<BusinessRef> require(Mutiny.Session session, UUID id) {
        return businesses.require(session, id).map(BusinessAccess::ref);
    }

    /** Those that the actor is a member of, in the order in which they were written down. */
    public Uni<List<BusinessRef>> ofActor(Mutiny.Session session) {
        return session.createNativeQuery(
                        "select business_id from business_member where account_id = :account", UUID.class)
                .setParameter("account", actor.require().accountId())
                .getResultList()
                .chain(ids -> ids.isEmpty() ? Uni.createFrom().item(List.of()) : refs(session, ids));
    }

    private static Uni<List<BusinessRef>> refs(Mutiny.Session session, List<UUID> ids) {
        return session.createSelectionQuery("from Business where id in (:ids) order by id", Business.class)
                .setParameter("ids", ids)
                .getResultList()
                .map(own -> own.stream().map(BusinessAccess::ref).toList());
    }
}
