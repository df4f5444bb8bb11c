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

        static native TemplateInstance register(Form form);
    }

    private final AccountService accounts;
    private final SignInService signIns;
    private final SignInCookies cookies;
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
            Attempts attempts,
            CurrentActor actor,
            PageContext page,
            Pages pages,
            HttpServerRequest request,
            HttpServerResponse response) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.cookies = cookies;
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
        Function<Form, TemplateInstance> again = refused -> Templates.signIn(refused, next);
        var credentials = new SignInService.Credentials(form.value("signInName"), form.value("password"));
        return pages.submit(
                form,
                again,
                () -> signIns.signIn(credentials, address())
                        .invoke(pair -> cookies.keep(response, pair))
                        .map(pair -> next.equals("/") ? home(pair.role()) : next));
    }

    @GET
    @Path("register")
    public Uni<Response> register() {
        return pages.show(Templates.register(Form.empty(page.getLocale())));
    }

    @POST
    @Path("register")
    public Uni<Response> registerSent() {
        var form = Form.sent(page.getLocale());
        var command = new AccountService.NewAccount(
                form.value("displayName"), form.value("signInName"), form.value("password"));
        return pages.submit(
                form,
                Templates::register,
                () -> attempts.fromAddress(address())
                        .chain(() -> accounts.signUp(command))
                        .chain(account -> signIns.signIn(
                                new SignInService.Credentials(command.signInName(), command.password()), address()))
                        .invoke(pair -> cookies.keep(response, pair))
                        .map(pair -> "/my/business/new"));
    }

    @POST
    @Path("sign-out")
    public Uni<Response> signOut() {
        cookies.forget(response);
        return signIns.signOut(actor.signInId()).replaceWith(Pages.seeOther("/"));
    }

    private static String home(Role role) {
        return switch (role) {
            case MEMBER, HELPER, EXPERT -> "/my/tasks";
            case OFFICER, COMMUNE_OFFICER, LEAD, ADMINISTRATOR -> "/office/dashboard";
            case OPERATOR -> "/operator/provinces";
        };
    }

    private String address() {
        return request.remoteAddress() == null ? "" : request.remoteAddress().hostAddress();
    }
}
