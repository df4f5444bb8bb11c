package vn.nhan.identity;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;
import vn.nhan.platform.web.Idempotency;

/** Accounts and sign-ins by API: the tokens are in the body, never in a cookie. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "identity")
class SessionResource {

    private final AccountService accounts;
    private final SignInService signIns;
    private final CurrentActor actor;
    private final Attempts attempts;
    private final Validation validation;
    private final Idempotency idempotency;
    private final HttpServerRequest request;

    SessionResource(
            AccountService accounts,
            SignInService signIns,
            CurrentActor actor,
            Attempts attempts,
            Validation validation,
            Idempotency idempotency,
            HttpServerRequest request) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.actor = actor;
        this.attempts = attempts;
        this.validation = validation;
        this.idempotency = idempotency;
        this.request = request;
    }

    record Renewal(@PlainText(max = 100) String refreshToken) {}

    @POST
    @Path("accounts")
    @PermitAll
    @APIResponse(responseCode = "201", description = "the new account")
    public Uni<Response> signUp(AccountService.NewAccount command) {
        return attempts.fromAddress(address())
                .chain(() -> idempotency.create(
                        command,
                        () -> accounts.signUp(command).map(view -> new Idempotency.Created("/api/v1/me", view))));
    }

    @POST
    @Path("sessions")
    @PermitAll
    public Uni<SignInService.TokenPair> signIn(SignInService.Credentials credentials) {
        return signIns.signIn(credentials, address());
    }

    @POST
    @Path("sessions/renewal")
    @PermitAll
    public Uni<SignInService.TokenPair> renew(Renewal renewal) {
        validation.of(renewal).orThrow();
        return signIns.renew(renewal.refreshToken());
    }

    @DELETE
    @Path("sessions/current")
    @Authenticated
    @ResponseStatus(204)
    public Uni<Void> signOut() {
        return signIns.signOut(actor.signInId());
    }

    @GET
    @Path("me")
    @Authenticated
    public Uni<AccountService.AccountView> me() {
        return accounts.view(actor.require().accountId());
    }

    private String address() {
        return request.remoteAddress() == null ? "" : request.remoteAddress().hostAddress();
    }
}
