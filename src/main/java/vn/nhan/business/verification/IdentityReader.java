package vn.nhan.business.verification;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.UUID;

/** Who stands behind a business that the actor may see; {@code inject:identityStanding} in templates. */
@Named("identityStanding")
@ApplicationScoped
public class IdentityReader {

    private final ReviewDesk desk;

    IdentityReader(ReviewDesk desk) {
        this.desk = desk;
    }

    public Uni<IdentityStanding> of(UUID businessId) {
        return desk.identity(businessId);
    }
}
