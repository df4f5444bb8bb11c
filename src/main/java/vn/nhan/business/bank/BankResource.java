package vn.nhan.business.bank;

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
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.nhan.identity.Role;
import vn.nhan.platform.web.Idempotency;

/** Accounts of businesses: managers tell them, officers confirm them. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "businesses")
class BankResource {

    private final BankService service;
    private final BankReview review;
    private final Idempotency idempotency;

    BankResource(BankService service, BankReview review, Idempotency idempotency) {
        this.service = service;
        this.review = review;
        this.idempotency = idempotency;
    }

    @GET
    @Path("businesses/{businessId}/bank-accounts")
    @RolesAllowed({Role.MEMBER_NAME, Role.OFFICER_NAME})
    public Uni<List<BankAccountView>> list(@RestPath UUID businessId) {
        return service.list(businessId);
    }

    @POST
    @Path("businesses/{businessId}/bank-accounts")
    @RolesAllowed(Role.MEMBER_NAME)
    @APIResponse(responseCode = "201", description = "the account, which waits for an officer")
    public Uni<Response> declare(@RestPath UUID businessId, BankService.NewAccount account) {
        return service.check(businessId, account)
                .chain(checked -> idempotency.create(
                        account,
                        () -> service.declare(businessId, checked)
                                .map(view -> new Idempotency.Created(
                                        "/api/v1/businesses/" + businessId + "/bank-accounts", view))));
    }

    @DELETE
    @Path("bank-accounts/{accountId}")
    @RolesAllowed(Role.MEMBER_NAME)
    public Uni<BankAccountView> end(@RestPath UUID accountId) {
        return service.end(accountId);
    }

    @GET
    @Path("bank-accounts/waiting")
    @RolesAllowed(Role.OFFICER_NAME)
    public Uni<List<BankAccountView>> queue() {
        return review.queue();
    }

    @PUT
    @Path("bank-accounts/{accountId}/confirmation")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.OFFICER_NAME)
    public Uni<BankAccountView> confirm(@RestPath UUID accountId) {
        return review.confirm(accountId);
    }

    @PUT
    @Path("bank-accounts/{accountId}/refusal")
    @RolesAllowed(Role.OFFICER_NAME)
    public Uni<BankAccountView> refuse(@RestPath UUID accountId, BankReview.Refusal refusal) {
        return review.refuse(accountId, refusal);
    }
}
