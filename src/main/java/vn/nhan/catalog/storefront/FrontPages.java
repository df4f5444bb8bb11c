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
import java.util.List;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantDirectory;
import vn.nhan.platform.tenancy.TenantId;

/** The first page of a province, or of all of them on the national host: two statements, however much is on sale. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class FrontPages {

    private static final int LOOKED_THROUGH = 96;

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance show(FrontPage front);
    }

    private final GoodsQueries goods;
    private final CategoryCounts counts;
    private final GoodsLinks wares;
    private final ProvinceHosts provinces;
    private final TenantDirectory directory;
    private final CurrentTenant tenant;
    private final PageContext page;
    private final Pages pages;
    private final Clock clock;

    FrontPages(
            GoodsQueries goods,
            CategoryCounts counts,
            GoodsLinks wares,
            ProvinceHosts provinces,
            TenantDirectory directory,
            CurrentTenant tenant,
            PageContext page,
            Pages pages,
            Clock clock) {
        this.goods = goods;
        this.counts = counts;
        this.wares = wares;
        this.provinces = provinces;
        this.directory = directory;
        this.tenant = tenant;
        this.page = page;
        this.pages = pages;
        this.clock = clock;
    }

    /** Never from a cache: stars on it end from one moment to the next. */
    @GET
    public Uni<Response> front() {
        var asked = page.isNational()
                ? List.copyOf(directory.all())
                : List.<TenantId>copyOf(tenant.require().all());
        return goods.newest(asked, LOOKED_THROUGH)
                .chain(offers -> counts.of(asked).map(counted -> new FrontPage.Found(offers, counted)))
                .chain(found -> pages.show(Templates.show(FrontPage.of(found, wares::of, around()))));
    }

    private FrontPage.Around around() {
        return new FrontPage.Around(
                page.getLocale(),
                clock.instant(),
                page.isNational() ? provinces.all(page.getLocale()) : List.of(),
                "https:" + provinces.here() + "/");
    }
}
