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
import java.time.Clock;
import org.jboss.resteasy.reactive.RestPath;
import vn.nhan.business.profile.ProducerQueries;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.text.Dates;
import vn.nhan.tenant.OriginSlugs;

/** The public page of a producer that the department has verified: who it is, who says so, and what it offers. */
@Path("/producers")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class ProducerPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance show(ProducerPage producer);
    }

    private final ProducerFinder finder;
    private final OrganizationData organization;
    private final OriginSlugs slugs;
    private final ProvinceHosts provinces;
    private final PageContext page;
    private final Pages pages;
    private final Clock clock;

    ProducerPages(
            ProducerFinder finder,
            OrganizationData organization,
            OriginSlugs slugs,
            ProvinceHosts provinces,
            PageContext page,
            Pages pages,
            Clock clock) {
        this.finder = finder;
        this.organization = organization;
        this.slugs = slugs;
        this.provinces = provinces;
        this.page = page;
        this.pages = pages;
        this.clock = clock;
    }

    @GET
    @Path("{slug}")
    public Uni<Response> show(@RestPath String slug) {
        var asked = slugs.read(slug);
        return finder.find(asked)
                .chain(found -> finder.successor(asked, found)
                        .chain(successor -> successor
                                .map(this::moved)
                                .or(() -> found.map(gathered -> pages.show(Templates.show(producer(gathered)))))
                                .orElseGet(() -> Uni.createFrom().item(elsewhere(slug)))));
    }

    /** Not for ever: a merge can be undone, and browsers would remember. */
    private Uni<Response> moved(ProducerQueries.Found successor) {
        var path =
                "/producers/" + slugs.write(successor.tenant(), successor.card().slug());
        return Uni.createFrom()
                .item(Response.temporaryRedirect(URI.create(path)).build());
    }

    /** An address that names its province is good on every host; see {@link GoodsPages}. */
    private Response elsewhere(String slug) {
        var answering = slugs.read(slug).provinces();
        var origin = slugs.origin(slug)
                .filter(named -> !answering.contains(named))
                .orElseThrow(StorefrontFailure.NotFound::new);
        var path = "/producers/" + slug.substring(slug.indexOf('~') + 1);
        return Response.temporaryRedirect(URI.create(provinces.address(origin, path)))
                .build();
    }

    private ProducerPage producer(ProducerFinder.Gathered gathered) {
        var reader = page.getLocale();
        var tenant = gathered.producer().tenant();
        var card = gathered.producer().card();
        var wares = gathered.wares().stream()
                .map(shown -> Ware.of(
                        shown,
                        new Ware.Place(
                                "/products/" + slugs.write(tenant, shown.card().slug()), null, null),
                        reader))
                .toList();
        return ProducerPage.of(
                new ProducerPage.Found(card, gathered.contact(), gathered.claims()),
                wares,
                organization.of(card, gathered.contact(), "https:" + provinces.address(tenant, "")),
                new ProducerPage.Reader(reader, Dates.dayOf(clock.instant())));
    }
}
