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
import java.time.Clock;
import org.jboss.resteasy.reactive.RestPath;
import vn.nhan.catalog.storefront.ProducerAddresses.Meant.Elsewhere;
import vn.nhan.catalog.storefront.ProducerAddresses.Meant.Here;
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

    private final ProducerAddresses addresses;
    private final OrganizationData organization;
    private final OriginSlugs slugs;
    private final ProvinceHosts provinces;
    private final PageContext page;
    private final Pages pages;
    private final Clock clock;

    ProducerPages(
            ProducerAddresses addresses,
            OrganizationData organization,
            OriginSlugs slugs,
            ProvinceHosts provinces,
            PageContext page,
            Pages pages,
            Clock clock) {
        this.addresses = addresses;
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
        return addresses
                .of("/producers/", slug)
                .chain(meant -> meant instanceof Elsewhere elsewhere
                        ? Uni.createFrom()
                                .item(Response.temporaryRedirect(elsewhere.address())
                                        .build())
                        : pages.show(Templates.show(producer(((Here) meant).producer()))));
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
