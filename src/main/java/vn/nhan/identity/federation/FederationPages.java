package vn.nhan.identity.federation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.FrontDoor;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.problem.ProblemTexts;

/** To a provider, back from it, and how it ended. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class FederationPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance ended(Ending ending);
    }

    /** @param notLinked whether all that is missing is the link */
    record Ending(String provider, String label, String sentence, boolean notLinked, boolean signsIn) {}

    private final Providers providers;
    private final Journey journey;
    private final Arrivals arrivals;
    private final FlowCookie cookie;
    private final FrontDoor door;
    private final Ways ways;
    private final PageContext page;
    private final Pages pages;
    private final HttpServerRequest request;
    private final HttpServerResponse response;

    FederationPages(
            Providers providers,
            Journey journey,
            Arrivals arrivals,
            FlowCookie cookie,
            FrontDoor door,
            Ways ways,
            PageContext page,
            Pages pages,
            HttpServerRequest request,
            HttpServerResponse response) {
        this.providers = providers;
        this.journey = journey;
        this.arrivals = arrivals;
        this.cookie = cookie;
        this.door = door;
        this.ways = ways;
        this.page = page;
        this.pages = pages;
        this.request = request;
        this.response = response;
    }

    @GET
    @Path("sign-in/with/{provider}")
    public Uni<Response> leave(@RestPath String provider, @RestQuery @Nullable String next) {
        var to = providers.require(provider, Use.OFFICER_SIGN_IN);
        var wish = new Journey.Wish(to, Flow.Purpose.SIGN_IN, null, ways.back(to), Pages.localPath(next));
        return told(
                provider,
                journey.leave(wish)
                        .invoke(departure -> cookie.keep(response, departure.flow()))
                        .map(departure -> Pages.seeOther(departure.address().toString())));
    }

    /** Everything in this address may be made up by anybody; only together with the cookie it means something. */
    @GET
    @Path("sign-in/with/{provider}/callback")
    public Uni<Response> arrive(@RestPath String provider) {
        var from = providers.require(provider);
        var callback = new Callback(
                request.getParam("code"),
                request.getParam("state"),
                request.getParam("iss"),
                request.getParam("error"));
        var flow = cookie.read(request).filter(callback::answers);
        if (flow.isEmpty()) {
            return Uni.createFrom().item(Pages.seeOther(Ways.ended(provider, new FederationFailure.FlowEnded())));
        }
        cookie.forget(response);
        return told(
                provider,
                door.knock()
                        .chain(() -> journey.arrive(from, flow.get(), callback))
                        .chain(token -> arrivals.receive(from, flow.get(), token)));
    }

    @GET
    @Path("sign-in/with/{provider}/ended")
    public Uni<Response> ended(@RestPath String provider, @RestQuery @Nullable String why) {
        var with = providers.require(provider);
        var given = FederationFailure.CODES + why;
        var code = ProblemTexts.known(given) ? given : new FederationFailure.FlowEnded().code();
        return pages.show(Templates.ended(new Ending(
                with.name(),
                with.label().in(page.getLocale()),
                ProblemTexts.sentence(code, Map.of(), page.getLocale()),
                code.equals(new FederationFailure.NotLinked().code()),
                with.serves(Use.OFFICER_SIGN_IN))));
    }

    private static Uni<Response> told(String provider, Uni<Response> way) {
        return way.onFailure(FederationFailure.class)
                .recoverWithItem(failure -> Pages.seeOther(Ways.ended(provider, (FederationFailure) failure)));
    }
}
