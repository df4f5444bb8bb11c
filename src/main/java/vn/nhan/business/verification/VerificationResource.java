package vn.nhan.business.verification;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessDecision;
import vn.nhan.business.BusinessDecisions;
import vn.nhan.business.BusinessView;
import vn.nhan.identity.Role;
import vn.nhan.platform.tenancy.TenantTx;

/** What is decided about a business, by whom and why. Every answer to a decision is the business as it is then. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "verification")
class VerificationResource {

    private final VerificationService service;
    private final ReviewDesk desk;
    private final BusinessDecisions decisions;
    private final TenantTx tx;

    VerificationResource(VerificationService service, ReviewDesk desk, BusinessDecisions decisions, TenantTx tx) {
        this.service = service;
        this.desk = desk;
        this.decisions = decisions;
        this.tx = tx;
    }

    /** Without a body the officer's word is that a document was seen. */
    @PUT
    @Path("businesses/{id}/verification")
    @RolesAllowed(Role.OFFICER_NAME)
    public Uni<BusinessView> verify(@RestPath UUID id, VerificationService.@Nullable Verify how) {
        var said = how == null || how.identity() == null ? IdentityDesk.Said.DOCUMENT_SEEN : how.identity();
        return decided(id, service.verify(id, said));
    }

    @PUT
    @Path("businesses/{id}/return")
    @RolesAllowed(Role.OFFICER_NAME)
    public Uni<BusinessView> sendBack(@RestPath UUID id, Return because) {
        return decided(id, service.sendBack(id, because));
    }

    /** Takes it from the queue, for half an hour. */
    @PUT
    @Path("businesses/{id}/review")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.OFFICER_NAME)
    public Uni<BusinessView> take(@RestPath UUID id) {
        return decided(id, desk.take(id));
    }

    /** Puts it back into the queue. */
    @DELETE
    @Path("businesses/{id}/review")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.OFFICER_NAME)
    public Uni<BusinessView> release(@RestPath UUID id) {
        return decided(id, desk.release(id));
    }

    @PUT
    @Path("businesses/{id}/suspension")
    @RolesAllowed(Role.OFFICER_NAME)
    public Uni<BusinessView> suspend(@RestPath UUID id, VerificationService.Because because) {
        return decided(id, service.suspend(id, because));
    }

    @DELETE
    @Path("businesses/{id}/suspension")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.OFFICER_NAME)
    public Uni<BusinessView> lift(@RestPath UUID id) {
        return decided(id, service.lift(id));
    }

    /** By an officer, or by a manager for their own business. */
    @PUT
    @Path("businesses/{id}/closure")
    @RolesAllowed({Role.MEMBER_NAME, Role.OFFICER_NAME})
    public Uni<BusinessView> close(@RestPath UUID id, VerificationService.Because because) {
        return decided(id, service.close(id, because));
    }

    /** Takes the last decision back. */
    @PUT
    @Path("businesses/{id}/reopening")
    @RolesAllowed(Role.OFFICER_NAME)
    public Uni<BusinessView> reopen(@RestPath UUID id, VerificationService.Because because) {
        return decided(id, service.reopen(id, because));
    }

    @GET
    @Path("businesses/{id}/decisions")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    public Uni<List<BusinessDecision>> history(@RestPath UUID id) {
        return desk.history(id);
    }

    @GET
    @Path("businesses/{id}/identity")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    public Uni<IdentityStanding> identity(@RestPath UUID id) {
        return desk.identity(id);
    }

    @POST
    @Path("businesses/{id}/identity")
    @RolesAllowed(Role.OFFICER_NAME)
    public Uni<IdentityStanding> identify(@RestPath UUID id, IdentityDesk.Said said) {
        return desk.identify(id, said);
    }

    private Uni<BusinessView> decided(UUID id, Uni<?> decision) {
        return tx.inTenant(session -> decision.chain(() -> decisions.view(session, id)));
    }
}
