package vn.nhan.business;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Businesses for the rooms above, which have decided already that the actor may see them. */
@ApplicationScoped
public class Businesses {

    private final BusinessRepository businesses;

    Businesses(BusinessRepository businesses) {
        this.businesses = businesses;
    }

    public Uni<BusinessRef> require(Mutiny.Session session, UUID id) {
        return businesses.require(session, id).map(BusinessAccess::ref);
    }
}
