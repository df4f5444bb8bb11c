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
    Ware of(GoodsQueries.Found found) {
        var card = found.card();
        var path = path(found);
        var reader = page.getLocale();
        var producer = card.producerSlug();
        return Ware.of(
                found.shown(),
                new Ware.Place(
                        page.isNational() ? provinces.address(found.tenant(), path) : path,
                        producer == null || page.isNational()
                                ? null
                                : "/producers/" + slugs.write(found.tenant(), producer),
                        page.isAbout(found.tenant()) ? null : provinces.name(found.tenant(), reader)),
                reader);
    }

    List<Ware> of(List<GoodsQueries.Found> found) {
        return found.stream().map(this::of).toList();
    }

    /** On this host. */
    String path(GoodsQueries.Found found) {
        return "/products/" + slugs.write(found.tenant(), found.card().slug());
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
