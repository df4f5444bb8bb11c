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
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.tenant.OriginSlugs;

/** The page of goods on sale, under an address that stays good when they are renamed or taken off. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class GoodsPages {

    private static final int OTHERS = 8;
    private static final int GONE_FOR_GOOD = 410;
    private static final int GONE = 404;
    private static final int MOVED = 308;

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance show(OfferPage offer);

        static native TemplateInstance gone(boolean archived, List<Ware> others);
    }

    private final OfferFinder finder;
    private final GoodsQueries goods;
    private final FormerGoods former;
    private final ProductData data;
    private final GoodsLinks wares;
    private final OriginSlugs slugs;
    private final ProvinceHosts provinces;
    private final PageContext page;
    private final Pages pages;
    private final Clock clock;

    GoodsPages(
            OfferFinder finder,
            GoodsQueries goods,
            FormerGoods former,
            ProductData data,
            GoodsLinks wares,
            OriginSlugs slugs,
            ProvinceHosts provinces,
            PageContext page,
            Pages pages,
            Clock clock) {
        this.finder = finder;
        this.goods = goods;
        this.former = former;
        this.data = data;
        this.wares = wares;
        this.slugs = slugs;
        this.provinces = provinces;
        this.page = page;
        this.pages = pages;
        this.clock = clock;
    }

    /** Never from a cache: stars end, and a consent to be called is taken back, from one moment to the next. */
    @GET
    @Path("products/{slug}")
    public Uni<Response> show(@RestPath String slug) {
        var asked = slugs.read(slug);
        return finder.find(asked)
                .chain(found -> found.map(offer -> pages.show(Templates.show(offer(offer))))
                        .orElseGet(() -> missing(slug, asked)));
    }

    private OfferPage offer(OfferPage.Found found) {
        var reader = new OfferPage.Reader(page.getLocale(), clock.instant());
        var today = found.on(reader.today());
        var goods = today.goods();
        var host = wares.origin(goods.tenant());
        var canonical = wares.canonical(goods.tenant(), today.card().slug());
        var photos = today.card().photos();
        return OfferPage.of(
                today,
                wares.of(goods),
                new OfferPage.Address(
                        wares.path(goods),
                        canonical,
                        host,
                        photos.isEmpty() ? null : host + photos.get(0).large()),
                data.of(new ProductData.Telling(
                        today.card(),
                        today.lots(),
                        today.claims(),
                        goods.endsAt(),
                        canonical,
                        host,
                        reader.locale(),
                        reader.now())),
                reader);
    }

    private Uni<Response> missing(String slug, OriginSlugs.Asked asked) {
        return former.find(asked)
                .chain(found -> found.isEmpty() ? Uni.createFrom().item(elsewhere(slug, asked)) : former(found.get()));
    }

    private Uni<Response> former(FormerGoods.Former found) {
        return goods.find(new OriginSlugs.Asked(List.of(found.tenant()), found.slug()))
                .chain(live -> live.isPresent() ? Uni.createFrom().item(moved(wares.path(live.get()))) : gone(found));
    }

    private Uni<Response> gone(FormerGoods.Former found) {
        return goods.of(found.tenant(), found.businessId(), OTHERS)
                .chain(others -> pages.show(Templates.gone(found.archived(), wares.of(others))))
                .map(shown -> Response.fromResponse(shown)
                        .status(found.archived() ? GONE_FOR_GOOD : GONE)
                        .build());
    }

    private static Response moved(String path) {
        return Response.status(MOVED).location(URI.create(path)).build();
    }

    /** An address that names its province is good on every host: it leads there when the province doesn't answer here. */
    private Response elsewhere(String slug, OriginSlugs.Asked asked) {
        var origin = slugs.origin(slug)
                .filter(named -> !asked.provinces().contains(named))
                .orElseThrow(StorefrontFailure.NotFound::new);
        return Response.temporaryRedirect(URI.create(provinces.address(origin, "/products/" + asked.slug())))
                .build();
    }
}
