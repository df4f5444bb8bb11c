package vn.nhan.catalog.storefront;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.tenancy.CurrentTenant;

/**
 * What crawlers ask for first. A host tells of the rows of its own province only, so each page stands in one sitemap, the one
 * of its canonical host; the national host names those of all provinces.
 */
@Path("/")
@PermitAll
class CrawlerPages {

    private static final String XML = "application/xml;charset=UTF-8";
    private static final String TEXT = "text/plain;charset=UTF-8";

    private final GoodsQueries goods;
    private final ProvinceHosts provinces;
    private final CurrentTenant tenant;
    private final PageContext page;
    private final PublicText texts;

    CrawlerPages(
            GoodsQueries goods, ProvinceHosts provinces, CurrentTenant tenant, PageContext page, PublicText texts) {
        this.goods = goods;
        this.provinces = provinces;
        this.tenant = tenant;
        this.page = page;
        this.texts = texts;
    }

    @GET
    @Operation(hidden = true)
    @Path("sitemap.xml")
    public Uni<Response> index() {
        return goods.addressCount(tenant.addressed())
                .map(count -> IntStream.rangeClosed(1, Sitemap.parts(count))
                        .mapToObj(number -> new Sitemap.Place(here("/sitemap-" + number + ".xml"), null))
                        .toList())
                .map(parts -> texts.answer(Sitemap.index(parts), XML, null));
    }

    /** @param number from 1 on; the first part begins with the front page and the list */
    @GET
    @Operation(hidden = true)
    @Path("sitemap-{number:[1-9][0-9]{0,4}}.xml")
    public Uni<Response> part(@RestPath int number) {
        return goods.addresses(tenant.addressed(), Sitemap.PART, (number - 1) * Sitemap.PART)
                .map(found -> {
                    var places = new ArrayList<Sitemap.Place>();
                    if (number == 1) {
                        Stream.of("/", "/products").forEach(path -> places.add(new Sitemap.Place(here(path), null)));
                    } else if (found.isEmpty()) {
                        throw new StorefrontFailure.NotFound();
                    }
                    found.forEach(place -> places.add(new Sitemap.Place(here(place.address()), place.changedAt())));
                    return texts.answer(Sitemap.part(places), XML, null);
                });
    }

    /** Forms, codes and what belongs to people need no place in an index. */
    @GET
    @Operation(hidden = true)
    @Path("robots.txt")
    public Response robots() {
        var rules = List.of(
                "User-agent: *",
                "Disallow: /api/",
                "Disallow: /my/",
                "Disallow: /office/",
                "Disallow: /admin/",
                "Disallow: /operator/",
                "Disallow: /helper/",
                "Disallow: /language/",
                "Disallow: /products/*/report",
                "Disallow: /products/*/payment-code.svg",
                "");
        var sitemaps = Stream.concat(
                        Stream.of("https:" + provinces.here() + "/"),
                        page.isNational()
                                ? provinces.all(Locale.ROOT).stream().map(link -> "https:" + link.href())
                                : Stream.empty())
                .map(home -> "Sitemap: " + home + "sitemap.xml");
        return texts.answer(
                Stream.concat(rules.stream(), sitemaps).collect(Collectors.joining("\n", "", "\n")), TEXT, null);
    }

    private String here(String path) {
        return "https:" + provinces.here() + path;
    }
}
