package vn.nhan.identity.invitation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
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
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.RoleNames;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;

/** Where an invited person comes in, with a link or with six digits. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class InvitationPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance open(Form form, Door door);

        static native TemplateInstance done();
    }

    /**
     * What the visitor has in hand.
     *
     * @param role that a good link leads to, or null
     * @param badLink whether a link was opened that is not good
     */
    record Door(@Nullable String role, boolean badLink) {}

    private static final int LONGEST_SECRET = 100;

    private final AcceptanceService acceptances;
    private final InvitationCookie cookie;
    private final SecurityIdentity identity;
    private final PageContext page;
    private final Pages pages;
    private final HttpServerRequest request;
    private final HttpServerResponse response;

    InvitationPages(
            AcceptanceService acceptances,
            InvitationCookie cookie,
            SecurityIdentity identity,
            PageContext page,
            Pages pages,
            HttpServerRequest request,
            HttpServerResponse response) {
        this.acceptances = acceptances;
        this.cookie = cookie;
        this.identity = identity;
        this.page = page;
        this.pages = pages;
        this.request = request;
        this.response = response;
    }

    /** The address of a link: it is left at once, for addresses are kept, shown and passed on. */
    @GET
    @Path("invitations/{secret:[A-Za-z0-9_-]+}")
    public Response link(@RestPath String secret) {
        if (secret.length() <= LONGEST_SECRET) {
            cookie.keep(response, secret);
        }
        return Response.seeOther(URI.create("/invitation"))
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("invitation")
    public Uni<Response> open() {
        return shown(Form.empty(page.getLocale())).chain(pages::show);
    }

    @POST
    @Path("invitation")
    public Uni<Response> sent() {
        var form = Form.sent(page.getLocale());
        var code = form.optional("code");
        var acceptance = new Acceptance(
                code == null ? cookie.secret(request) : null,
                code,
                form.value("displayName"),
                form.value("signInName"),
                form.value("password"));
        return pages.submitLoading(
                form,
                this::shown,
                () -> accept(acceptance).invoke(() -> cookie.forget(response)).replaceWith("/invitation/done"));
    }

    @GET
    @Path("invitation/done")
    public Uni<Response> done() {
        return pages.show(Templates.done());
    }

    private Uni<Accepted> accept(Acceptance acceptance) {
        var address =
                request.remoteAddress() == null ? "" : request.remoteAddress().hostAddress();
        UUID me = identity.getAttribute("accountId");
        return me == null ? acceptances.accept(acceptance, address) : acceptances.acceptAs(me, acceptance, address);
    }

    private Uni<TemplateInstance> shown(Form form) {
        var secret = cookie.secret(request);
        return acceptances
                .preview(secret)
                .map(found -> new Door(
                        found.map(invitation -> RoleNames.of(invitation.role(), page.getLocale()))
                                .orElse(null),
                        secret != null && found.isEmpty()))
                .map(door -> Templates.open(form, door));
    }
}
