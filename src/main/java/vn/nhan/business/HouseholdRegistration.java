package vn.nhan.business;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** For rooms beside this one in which helpers write households down; what may be written is decided here, as for everybody. */
@ApplicationScoped
public class HouseholdRegistration {

    private final BusinessService service;

    HouseholdRegistration(BusinessService service) {
        this.service = service;
    }

    /**
     * A helper's draft of a household. Refuses at once; writes when subscribed to, in the caller's transaction if there is
     * one.
     *
     * @throws vn.nhan.platform.problem.Invalid with all that is wrong about the profile
     */
    public Uni<BusinessView> register(BusinessProfile profile) {
        return service.register(profile, true);
    }

    /** @throws BusinessFailure.NotFound (through the Uni) for who may not see it */
    public Uni<BusinessView> read(UUID id) {
        return service.read(id);
    }
}
