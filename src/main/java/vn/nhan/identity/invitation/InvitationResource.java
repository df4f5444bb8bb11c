package vn.nhan.identity.invitation;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;

/**
 * Invitations by API. Creations take no {@code Idempotency-Key}: what opens an invitation is told once, and a reply that
 * is kept to be given again would keep it in clear.
 */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "invitations")
class InvitationResource {

    private final InvitationDesk desk;
    private final AcceptanceService acceptances;
    private final SecurityIdentity identity;
    private final HttpServerRequest request;

    InvitationResource(
            InvitationDesk desk, AcceptanceService acceptances, SecurityIdentity identity, HttpServerRequest request) {
        this.desk = desk;
        this.acceptances = acceptances;
        this.identity = identity;
        this.request = request;
    }

    @POST
    @Path("invitations")
    @RolesAllowed(Role.ADMINISTRATOR_NAME)
    @ResponseStatus(201)
    @APIResponse(responseCode = "201", description = "the invitation, and once what opens it")
    public Uni<Issued> invite(NewInvitation asked) {
        return desk.invite(asked);
    }

    @GET
    @Path("invitations")
    @RolesAllowed(Role.ADMINISTRATOR_NAME)
    public Uni<Paged<InvitationView>> open(@RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return desk.open(Cursor.of(cursor), Paged.limit(limit));
    }

    @DELETE
    @Path("invitations/{id}")
    @RolesAllowed(Role.ADMINISTRATOR_NAME)
    @ResponseStatus(204)
    public Uni<Void> revoke(@RestPath UUID id) {
        return desk.revoke(id);
    }

    @POST
    @Path("invitation-acceptances")
    @PermitAll
    @ResponseStatus(201)
    @APIResponse(responseCode = "201", description = "the role that was taken up")
    public Uni<Accepted> accept(@Nullable Acceptance acceptance) {
        if (acceptance == null) {
            throw new Invalid("", "value.required");
        }
        var address =
                request.remoteAddress() == null ? "" : request.remoteAddress().hostAddress();
        UUID me = identity.getAttribute("accountId");
        return me == null ? acceptances.accept(acceptance, address) : acceptances.acceptAs(me, acceptance, address);
    }
}
