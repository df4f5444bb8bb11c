package vn.nhan.marketplace.account;

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
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.web.EntityTag;
import vn.nhan.platform.web.Idempotency;

/** Shops at marketplaces. What is secret of them is only ever written, never read. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "marketplaces")
class AccountResource {

    private final AccountService service;
    private final SignInService signIns;
    private final AccountCheck checks;
    private final Idempotency idempotency;

    AccountResource(AccountService service, SignInService signIns, AccountCheck checks, Idempotency idempotency) {
        this.service = service;
        this.signIns = signIns;
        this.checks = checks;
        this.idempotency = idempotency;
    }

    @GET
    @Path("businesses/{businessId}/channel-accounts")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    public Uni<List<ChannelAccountView>> list(@RestPath UUID businessId) {
        return service.list(businessId);
    }

    /** It is connected once the check has found it good. */
    @POST
    @Path("businesses/{businessId}/channel-accounts")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    @APIResponse(responseCode = "201", description = "the account, which is still to be checked")
    public Uni<Response> connect(@RestPath UUID businessId, NewChannelAccount account) {
        return idempotency.create(
                account,
                () -> service.connect(businessId, account)
                        .map(view -> new Idempotency.Created("/api/v1/channel-accounts/" + view.id(), view)));
    }

    @GET
    @Path("channel-accounts/{accountId}")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    public Uni<RestResponse<ChannelAccountView>> read(@RestPath UUID accountId) {
        return service.read(accountId).map(view -> EntityTag.with(view, view.version()));
    }

    @PUT
    @Path("channel-accounts/{accountId}")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    public Uni<RestResponse<ChannelAccountView>> change(
            @RestPath UUID accountId, @RestHeader("If-Match") @Nullable String ifMatch, AccountService.Change change) {
        return service.change(accountId, change, EntityTag.version(ifMatch))
                .map(view -> EntityTag.with(view, view.version()));
    }

    /** For good: its secrets are destroyed. */
    @DELETE
    @Path("channel-accounts/{accountId}")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    public Uni<ChannelAccountView> leave(@RestPath UUID accountId) {
        return service.leave(accountId);
    }

    @PUT
    @Path("channel-accounts/{accountId}/keys")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    public Uni<ChannelAccountView> replaceKeys(@RestPath UUID accountId, AccountService.Keys keys) {
        return service.replaceKeys(accountId, keys);
    }

    /** Gives the address at the marketplace where the seller lets us in: good once, for ten minutes, for this person. */
    @PUT
    @Path("channel-accounts/{accountId}/sign-in")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    public Uni<SignInService.Way> signIn(@RestPath UUID accountId) {
        return signIns.begin(accountId);
    }

    /** Makes one call that changes nothing there, and says what it found. */
    @PUT
    @Path("channel-accounts/{accountId}/check")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    public Uni<AccountCheck.Checked> check(@RestPath UUID accountId) {
        return checks.check(accountId);
    }
}
