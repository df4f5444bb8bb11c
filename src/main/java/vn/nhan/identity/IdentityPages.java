package vn.nhan.identity;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestQuery;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;

/** The front door for people: sign up, sign in, sign out. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class IdentityPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance signIn(Form form, String next);

        static native TemplateInstance code(Form form, String next, String challenge);

        static native TemplateInstance register(Form form, String next);
    }

    private final AccountService accounts;
    private final SignInService signIns;
    private final SignInCookies cookies;
    private final DeviceCookie devices;
    private final FirstThings firstThings;
    private final Attempts attempts;
    private final CurrentActor actor;
    private final PageContext page;
    private final Pages pages;
    private final HttpServerRequest request;
    private final HttpServerResponse response;

    IdentityPages(
            AccountService accounts,
            SignInService signIns,
            SignInCookies cookies,
            DeviceCookie devices,
            FirstThings firstThings,
            Attempts attempts,
            CurrentActor actor,
            PageContext page,
            Pages pages,
            HttpServerRequest request,
            HttpServerResponse response) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.cookies = cookies;
        this.devices = devices;
        this.firstThings = firstThings;
        this.attempts = attempts;
        this.actor = actor;
        this.page = page;
        this.pages = pages;
        this.request = request;
        this.response = response;
    }

    @GET
    @Path("sign-in")
    public Uni<Response> signIn(@RestQuery String next) {
        return pages.show(Templates.signIn(Form.empty(page.getLocale()), Pages.localPath(next)));
    }

    @POST
    @Path("sign-in")
    public Uni<Response> signInSent() {
        var form = Form.sent(page.getLocale());
        var next = Pages.localPath(form.value("next"));
        var credentials = new SignInService.Credentials(form.value("signInName"), form.value("password"));
        Function<Form, TemplateInstance> again = refused -> Templates.signIn(refused, next);
        return pages.reply(
                form,
                again,
                () -> signIns.signIn(credentials, visitor())
                        .invoke(outcome -> cookies.mark(response, markOf(credentials)))
                        .chain(outcome -> outcome instanceof TokenPair pair
                                ? firstThings.after(pair, welcome(pair, next)).map(Pages::seeOther)
                                : pages.show(codeAsked((SignInService.Challenge) outcome, next))));
    }

    private TemplateInstance codeAsked(SignInService.Challenge asked, String next) {
        return Templates.code(Form.empty(page.getLocale()), next, asked.challenge());
    }

    /** The second step, for whoever an identity provider sent here. */
    @GET
    @Path("sign-in/code")
    public Uni<Response> code(@RestQuery String next) {
        var challenge = cookies.challenge(request);
        return challenge == null
                ? Uni.createFrom().item(Pages.seeOther("/sign-in"))
                : pages.show(Templates.code(Form.empty(page.getLocale()), Pages.localPath(next), challenge));
    }

    /** The second step; the challenge came hidden in the form of the first. */
    @POST
    @Path("sign-in/code")
    public Uni<Response> codeSent() {
        var form = Form.sent(page.getLocale());
        var next = Pages.localPath(form.value("next"));
        var answer = new SignInService.Answer(form.value("challenge"), form.value("code"));
        return pages.submit(
                form,
                refused -> Templates.code(refused, next, answer.challenge()),
                () -> signIns.answer(answer, visitor()).chain(pair -> firstThings.after(pair, welcome(pair, next))));
    }

    @GET
    @Path("register")
    public Uni<Response> register(@RestQuery String next) {
        return pages.show(Templates.register(Form.empty(page.getLocale()), Pages.localPath(next)));
    }

    @POST
    @Path("register")
    public Uni<Response> registerSent() {
        var form = Form.sent(page.getLocale());
        var next = Pages.localPath(form.value("next"));
        var command = new AccountService.NewAccount(
                form.value("displayName"), form.value("signInName"), form.value("password"));
        var credentials = new SignInService.Credentials(command.signInName(), command.password());
        return pages.submit(
                form,
                refused -> Templates.register(refused, next),
                () -> attempts.fromAddress(visitor().address())
                        .chain(() -> accounts.signUp(command))
                        .chain(account -> signIns.signIn(credentials, visitor()))
                        .map(outcome -> outcome instanceof TokenPair pair
                                ? welcome(pair, next.equals("/") ? "/my/business/new" : next)
                                : "/sign-in"));
    }

    @POST
    @Path("sign-out")
    public Uni<Response> signOut() {
        cookies.forget(response);
        return signIns.signOut(actor.signInId()).replaceWith(Pages.seeOther("/"));
    }

    /** Keeps the sign-in and says where to go: on, home, or first of all to the authenticator app that is still missing. */
    private String welcome(TokenPair pair, String next) {
        cookies.keep(response, pair);
        if (pair.secondFactorMissing()) {
            return "/account/second-factor";
        }
        return next.equals("/") ? home(pair.roles()) : next;
    }

    private String markOf(SignInService.Credentials credentials) {
        return devices.markFor(SignInName.parse(credentials.signInName()).canonical());
    }

    static String home(Set<Role> roles) {
        if (roles.contains(Role.OPERATOR)) {
            return "/operator/provinces";
        }
        if (roles.contains(Role.OFFICER) || roles.contains(Role.LEAD)) {
            return "/office/dashboard";
        }
        if (roles.contains(Role.ADMINISTRATOR)) {
            return "/admin/people";
        }
        if (roles.contains(Role.MEMBER)) {
            return "/my/tasks";
        }
        if (roles.contains(Role.HELPER)) {
            return "/helper/households";
        }
        return roles.contains(Role.EXPERT) ? "/my/expert" : "/account";
    }

    private Visitor visitor() {
        return Visitor.of(request, cookies.device(request));
    }
}
