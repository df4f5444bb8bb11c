package vn.nhan.catalog.storefront;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.tenant.OriginSlugs;

/** Offers as the visitor at hand reads them, and where they are looked at. */
@RequestScoped
class GoodsLinks {

    private final OriginSlugs slugs;
    private final ProvinceHosts provinces;
    private final PageContext page;

    GoodsLinks(OriginSlugs slugs, ProvinceHosts provinces, PageContext page) {
        this.slugs = slugs;
        this.provinces = provinces;
        this.page = page;
    }

    /** On the national host an offer leads to its province, whose department answers for the producer. */
    Ware of(Storefront.Shown shown) {
        var path = path(shown);
        var reader = page.getLocale();
        var producer = shown.card().producerSlug();
        return Ware.of(
                shown,
                new Ware.Place(
                        page.isNational() ? provinces.address(shown.tenant(), path) : path,
                        producer == null || page.isNational()
                                ? null
                                : "/producers/" + slugs.write(shown.tenant(), producer),
                        page.isAbout(shown.tenant()) ? null : provinces.name(shown.tenant(), reader)),
                reader);
    }

    Ware of(GoodsQueries.Found found) {
        return of(found.shown());
    }

    List<Ware> of(List<GoodsQueries.Found> found) {
        return found.stream().map(this::of).toList();
    }

    /** On this host. */
    String path(GoodsQueries.Found found) {
        return path(found.shown());
    }

    private String path(Storefront.Shown shown) {
        return "/products/" + slugs.write(shown.tenant(), shown.card().slug());
    }

    /** The one address of an offer, whatever host shows it: on the host of the province whose row it is. */
    String canonical(TenantId owner, String slug) {
        return origin(owner) + "/products/" + slug;
    }

    /** Scheme and host of a province. */
    String origin(TenantId owner) {
        return "https:" + provinces.address(owner, "");
    }
}
