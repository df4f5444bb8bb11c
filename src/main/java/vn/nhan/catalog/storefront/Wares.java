package vn.nhan.catalog.storefront;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.tenant.OriginSlugs;

/** Offers as the page at hand shows them, with addresses that are good on its host. */
@RequestScoped
class Wares {

    private final OriginSlugs slugs;
    private final ProvinceHosts provinces;
    private final PageContext page;

    Wares(OriginSlugs slugs, ProvinceHosts provinces, PageContext page) {
        this.slugs = slugs;
        this.provinces = provinces;
        this.page = page;
    }

    List<Ware> of(List<Storefront.Shown> shown, TenantId answering) {
        return shown.stream().map(one -> of(one, answering)).toList();
    }

    /** On the national host an offer leads to its province, whose department answers for the producer. */
    Ware of(Storefront.Shown shown, TenantId answering) {
        var path = "/products/" + slugs.write(shown.tenant(), shown.card().slug());
        var reader = page.getLocale();
        var producer = shown.card().producerSlug();
        return Ware.of(
                shown,
                new Ware.Place(
                        page.isNational() ? provinces.address(shown.tenant(), path) : path,
                        producer == null || page.isNational()
                                ? null
                                : "/producers/" + slugs.write(shown.tenant(), producer),
                        shown.tenant().equals(answering) ? null : provinces.name(shown.tenant(), reader)),
                reader);
    }
}
