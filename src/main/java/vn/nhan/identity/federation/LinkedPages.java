package vn.nhan.identity.federation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.CurrentActor;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;

/** Somebody's own links to providers, and the proof of who they are. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class LinkedPages {

    private static final String LIST = "/account/linked";

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance linked(MyLinks.View mine, String done);

        static native TemplateInstance onward(String label, boolean links, String address);

        static native TemplateInstance unlink(Form form, String label);
    }

    private final Providers providers;
    private final MyLinks mine;
    private final Journey journey;
    private final FlowCookie cookie;
    private final Ways ways;
    private final CurrentActor actor;
    private final PageContext page;
    private final Pages pages;
    private final HttpServerRequest request;
    private final HttpServerResponse response;

    LinkedPages(
            Providers providers,
            MyLinks mine,
            Journey journey,
            FlowCookie cookie,
            Ways ways,
            CurrentActor actor,
            PageContext page,
            Pages pages,
            HttpServerRequest request,
            HttpServerResponse response) {
        this.providers = providers;
        this.mine = mine;
        this.journey = journey;
        this.cookie = cookie;
        this.ways = ways;
        this.actor = actor;
        this.page = page;
        this.pages = pages;
        this.request = request;
        this.response = response;
    }

    /** @param done what was done just before: {@code linked}, {@code unlinked} or {@code proven} */
    @GET
    @Path("account/linked")
    public Uni<Response> linked(@RestQuery @Nullable String done) {
        return mine.view(page.getLocale()).chain(view -> pages.show(Templates.linked(view, done == null ? "" : done)));
    }

    @POST
    @Path("account/linked/{provider}")
    public Uni<Response> link(@RestPath String provider) {
        return leave(mine.linkable(provider), Flow.Purpose.LINK);
    }

    @POST
    @Path("account/proof/{provider}")
    public Uni<Response> prove(@RestPath String provider) {
        return leave(providers.require(provider, Use.IDENTITY_PROOF), Flow.Purpose.PROVE);
    }

    /** What will happen over there. A page of its own, because no form may lead away from this host. */
    @GET
    @Path("account/linked/{provider}/onward")
    public Uni<Response> onward(@RestPath String provider) {
        var to = providers.require(provider);
        var me = actor.require().accountId();
        var flow =
                cookie.read(request).filter(found -> found.provider().equals(provider) && me.equals(found.account()));
        if (flow.isEmpty()) {
            return Uni.createFrom().item(Pages.seeOther(LIST));
        }
        return journey.address(to, flow.get())
                .map(URI::toString)
                .chain(address -> pages.show(Templates.onward(
                        to.label().in(page.getLocale()), flow.get().purpose() == Flow.Purpose.LINK, address)));
    }

    @GET
    @Path("account/linked/{provider}/end")
    public Uni<Response> unlink(@RestPath String provider) {
        return pages.show(Templates.unlink(Form.empty(page.getLocale()), label(provider)));
    }

    @POST
    @Path("account/linked/{provider}/end")
    public Uni<Response> unlinkSent(@RestPath String provider) {
        return pages.submit(
                Form.sent(page.getLocale()),
                refused -> Templates.unlink(refused, label(provider)),
                () -> mine.unlink(provider).replaceWith(LIST + "?done=unlinked"));
    }

    private Uni<Response> leave(Provider to, Flow.Purpose purpose) {
        var me = actor.require().accountId();
        return journey.leave(new Journey.Wish(to, purpose, me, ways.back(to), LIST))
                .invoke(departure -> cookie.keep(response, departure.flow()))
                .replaceWith(() -> Pages.seeOther(LIST + "/" + to.name() + "/onward"))
                .onFailure(FederationFailure.class)
                .recoverWithItem(failure -> Pages.seeOther(Ways.ended(to.name(), (FederationFailure) failure)));
    }

    private String label(String provider) {
        return providers.require(provider).label().in(page.getLocale());
    }
}
