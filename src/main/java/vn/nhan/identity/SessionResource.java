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
import vn.nhan.platform.tenancy.CurrentTenant;
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
    private final RenewalService renewals;
    private final CurrentActor actor;
    private final CurrentTenant tenant;
    private final Attempts attempts;
    private final Validation validation;
    private final Idempotency idempotency;
    private final HttpServerRequest request;

    SessionResource(
            AccountService accounts,
            SignInService signIns,
            RenewalService renewals,
            CurrentActor actor,
            CurrentTenant tenant,
            Attempts attempts,
            Validation validation,
            Idempotency idempotency,
            HttpServerRequest request) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.renewals = renewals;
        this.actor = actor;
        this.tenant = tenant;
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
        return attempts.fromAddress(visitor().address())
                .chain(() -> idempotency.create(
                        tenant.require().withPeople(),
                        command,
                        () -> accounts.signUp(command).map(view -> new Idempotency.Created("/api/v1/me", view))));
    }

    @POST
    @Path("sessions")
    @PermitAll
    @APIResponse(responseCode = "200", description = "the tokens")
    @APIResponse(responseCode = "202", description = "the password is right; a code of the authenticator app is needed")
    public Uni<Response> signIn(SignInService.Credentials credentials) {
        return signIns.signIn(credentials, visitor())
                .map(outcome -> outcome instanceof TokenPair
                        ? Response.ok(outcome).build()
                        : Response.accepted(outcome).build());
    }

    @POST
    @Path("sessions/second-factor")
    @PermitAll
    public Uni<TokenPair> answer(SignInService.Answer answer) {
        return signIns.answer(answer, visitor());
    }

    @POST
    @Path("sessions/renewal")
    @PermitAll
    public Uni<TokenPair> renew(Renewal renewal) {
        validation.of(renewal).orThrow();
        return renewals.renew(renewal.refreshToken());
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

    /** A program keeps no cookies: its attempts are counted by where it calls from. */
    private Visitor visitor() {
        return Visitor.of(request, null);
    }
}
