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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;
import vn.nhan.tenant.OriginSlugs;

/** The storefront: what is on sale in the province of the host, or in all of them on the national host. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class StorefrontPages {

    private static final int PAGE = 24;
    private static final int LONGEST_SEARCH = 100;

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(Shelf shelf);
    }

    private final Storefront storefront;
    private final CurrentTenant tenant;
    private final OriginSlugs slugs;
    private final ProvinceHosts provinces;
    private final PageContext page;
    private final Pages pages;

    StorefrontPages(
            Storefront storefront,
            CurrentTenant tenant,
            OriginSlugs slugs,
            ProvinceHosts provinces,
            PageContext page,
            Pages pages) {
        this.storefront = storefront;
        this.tenant = tenant;
        this.slugs = slugs;
        this.provinces = provinces;
        this.page = page;
        this.pages = pages;
    }

    @GET
    @Path("products")
    public Uni<Response> list(@RestQuery @Nullable String q, @RestQuery @Nullable String cursor) {
        return shelf(words(q), Cursor.of(cursor), PAGE).chain(shelf -> publicly(Templates.list(shelf)));
    }

    private Uni<Shelf> shelf(String words, Cursor from, int limit) {
        return storefront
                .offers(tenant.require(), words, from, limit)
                .map(found -> Shelf.of(
                        words,
                        from,
                        new Paged<>(found.items().stream().map(this::ware).toList(), found.next())));
    }

    /** On the national host an offer leads to its province, whose department answers for the producer. */
    private Ware ware(Storefront.Shown shown) {
        var path = "/products/" + slugs.write(shown.tenant(), shown.card().slug());
        var reader = page.getLocale();
        var producer = shown.card().producerSlug();
        return Ware.of(
                shown.card(),
                new Ware.Place(
                        page.isNational() ? provinces.address(shown.tenant(), path) : path,
                        producer == null || page.isNational()
                                ? null
                                : "/producers/" + slugs.write(shown.tenant(), producer),
                        shown.tenant().equals(tenant.id()) ? null : provinces.name(shown.tenant(), reader)),
                reader);
    }

    private static String words(@Nullable String typed) {
        var words = typed == null ? "" : typed.strip();
        return words.length() > LONGEST_SEARCH ? words.substring(0, LONGEST_SEARCH) : words;
    }

    /** Half a minute old is fresh enough for a visitor; who is signed in has a name on the page. */
    private Uni<Response> publicly(TemplateInstance template) {
        return pages.show(template).invoke(shown -> {
            if (!page.isSignedIn()) {
                shown.getHeaders().putSingle("Cache-Control", "public, max-age=30");
                shown.getHeaders().putSingle("Vary", "Cookie");
            }
        });
    }
}
