package vn.nhan.tenant;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.text.Dates;
import vn.nhan.tenant.Theme.Asset;

/** The looks of a province, the same on every host. */
@Path("/theme")
@PermitAll
@NonBlocking
class ThemeResource {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String FOR_FIVE_MINUTES = "public, max-age=300";

    private final TenantRegistry tenants;
    private final Clock clock;

    ThemeResource(TenantRegistry tenants, Clock clock) {
        this.tenants = tenants;
        this.clock = clock;
    }

    @GET
    @Path("{slug}.css")
    @Operation(hidden = true)
    public Response stylesheet(
            @PathParam("slug") String slug, @QueryParam("v") @Nullable String hash, @Context Request request) {
        return answer(find(slug, Theme::stylesheet, hash), hash, request)
                .type("text/css;charset=UTF-8")
                .build();
    }

    @GET
    @Path("{slug}/logo.svg")
    @Operation(hidden = true)
    public Response logo(
            @PathParam("slug") String slug, @QueryParam("v") @Nullable String hash, @Context Request request) {
        // Opened by itself an SVG is a document of our origin; in the sandbox it could do nothing even if it tried.
        return answer(find(slug, Theme::logo, hash), hash, request)
                .type("image/svg+xml")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }

    /** The one of that hash, which may be of a look long gone, and of which browsers were told that it never changes. */
    private Optional<Asset> find(String slug, Function<Theme, Asset> kind, @Nullable String hash) {
        var today = Dates.dayOf(clock.instant());
        return tenants.bySlug(slug)
                .map(province -> province.looks().entries().stream()
                        .map(look -> kind.apply(look.value().theme()))
                        .filter(asset -> asset.hash().equals(hash))
                        .findFirst()
                        .orElseGet(() -> kind.apply(province.lookOn(today).theme())));
    }

    private static Response.ResponseBuilder answer(Optional<Asset> asset, @Nullable String hash, Request request) {
        return asset.map(found -> fresh(found, request)
                        .header(HttpHeaders.CACHE_CONTROL, found.hash().equals(hash) ? FOR_EVER : FOR_FIVE_MINUTES)
                        .header("X-Content-Type-Options", "nosniff"))
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND));
    }

    private static Response.ResponseBuilder fresh(Asset asset, Request request) {
        var tag = new EntityTag(asset.hash());
        Response.@Nullable ResponseBuilder notModified = request.evaluatePreconditions(tag);
        return notModified == null ? Response.ok(asset.text()).tag(tag) : notModified;
    }
}
