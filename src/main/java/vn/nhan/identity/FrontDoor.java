package vn.nhan.identity;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.html.Pages;

/** The front door, for those whom somebody else vouches for. */
@RequestScoped
public class FrontDoor {

    private final SignInService signIns;
    private final AccountRepository accounts;
    private final Attempts attempts;
    private final SignInCookies cookies;
    private final HttpServerRequest request;
    private final HttpServerResponse response;

    FrontDoor(
            SignInService signIns,
            AccountRepository accounts,
            Attempts attempts,
            SignInCookies cookies,
            HttpServerRequest request,
            HttpServerResponse response) {
        this.signIns = signIns;
        this.accounts = accounts;
        this.attempts = attempts;
        this.cookies = cookies;
        this.request = request;
        this.response = response;
    }

    /** Counts an attempt of the caller's address; fails with {@link IdentityFailure.TooManyAttempts}. */
    public Uni<Void> knock() {
        return attempts.fromAddress(visitor().address());
    }

    /**
     * Signs somebody in, or asks for the code that is still missing.
     *
     * @param strong whether whoever vouches for them has seen a second factor
     * @param next where they wanted to go, on this host
     */
    public Uni<Response> admit(UUID accountId, boolean strong, String next) {
        return signIns.vouchedFor(accountId, strong, visitor())
                .map(outcome -> outcome instanceof TokenPair pair
                        ? Pages.seeOther(welcome(pair, next))
                        : ask((SignInService.Challenge) outcome, next));
    }

    /** Whether the account has a password, and so a way in of its own. */
    public Uni<Boolean> hasPassword(Mutiny.Session session, UUID accountId) {
        return accounts.require(session, accountId).map(account -> account.passwordHash != null);
    }

    /** The key under which what tells who they are is sealed. */
    public Uni<PersonKey> keyOf(Mutiny.Session session, UUID accountId) {
        return accounts.require(session, accountId).map(Account::key);
    }

    private Response ask(SignInService.Challenge asked, String next) {
        cookies.ask(response, asked);
        return Pages.seeOther("/sign-in/code?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
    }

    private String welcome(TokenPair pair, String next) {
        cookies.keep(response, pair);
        if (pair.secondFactorMissing()) {
            return "/account/second-factor";
        }
        return next.equals("/") ? IdentityPages.home(pair.roles()) : next;
    }

    private Visitor visitor() {
        return Visitor.of(request, cookies.device(request));
    }
}
