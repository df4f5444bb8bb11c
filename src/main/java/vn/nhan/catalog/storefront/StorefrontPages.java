package vn.nhan.catalog.storefront;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.tenant.OriginSlugs;

/** The storefront: what is on sale in the province of the host, or in all of them on the national host. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class StorefrontPages {

    private static final int NEWEST = 12;

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance front(Shelf shelf, List<ProvinceHosts.Link> provinces);

        static native TemplateInstance product(Ware ware);
    }

    private final Storefront storefront;
    private final CurrentTenant tenant;
    private final OriginSlugs slugs;
    private final ProvinceHosts provinces;
    private final PageContext page;
    private final Shelves shelves;
    private final Wares wares;
    private final PublicPage publicPage;

    StorefrontPages(
            Storefront storefront,
            CurrentTenant tenant,
            OriginSlugs slugs,
            ProvinceHosts provinces,
            PageContext page,
            Shelves shelves,
            Wares wares,
            PublicPage publicPage) {
        this.storefront = storefront;
        this.tenant = tenant;
        this.slugs = slugs;
        this.provinces = provinces;
        this.page = page;
        this.shelves = shelves;
        this.wares = wares;
        this.publicPage = publicPage;
    }

    @GET
    public Uni<Response> front(@RestQuery @Nullable String q) {
        var links = page.isNational() ? provinces.all(page.getLocale()) : List.<ProvinceHosts.Link>of();
        return shelf(q).chain(shelf -> publicPage.show(Templates.front(shelf, links)));
    }

    @GET
    @Path("products/{slug}")
    public Uni<Response> product(@RestPath String slug) {
        return storefront
                .find(slugs.read(slug))
                .chain(found -> found.map(shown -> publicPage.show(Templates.product(wares.of(shown, tenant.id()))))
                        .orElseGet(() -> Uni.createFrom().item(elsewhere(slug))));
    }

    /** An address that names its province is good on every host: it leads there when the province doesn't answer here. */
    private Response elsewhere(String slug) {
        var origin = slugs.origin(slug)
                .filter(named -> !tenant.require().contains(named))
                .orElseThrow(StorefrontFailure.NotFound::new);
        return Response.temporaryRedirect(
                        URI.create(provinces.address(origin, "/products/" + slug.substring(slug.indexOf('~') + 1))))
                .build();
    }

    private Uni<Shelf> shelf(@Nullable String q) {
        var sought = Sought.of(q);
        var asked = shelves.asked(tenant.require(), new Question(sought, Filters.NONE, Sort.RELEVANCE, null));
        return shelves.page(asked, null, NEWEST)
                .map(found -> Shelf.of(sought.typed(), wares.of(found.offers(), tenant.id()), found.next()));
    }
}
