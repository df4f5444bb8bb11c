package vn.nhan.scan;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.storefront.ProvinceHosts;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.text.Dates;
import vn.nhan.tenant.Authorities;
import vn.nhan.traceability.label.PassportFacts;

/** Where a label's QR code leads. Signed in nowhere, nothing asked, no script needed. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class ScanPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance passport(PassportPage passport, @Nullable String producerHref);
    }

    private final PassportQueries passports;
    private final Authorities authorities;
    private final ProvinceHosts provinces;
    private final PageContext page;
    private final Pages pages;
    private final HttpServerRequest request;
    private final Clock clock;

    ScanPages(
            PassportQueries passports,
            Authorities authorities,
            ProvinceHosts provinces,
            PageContext page,
            Pages pages,
            HttpServerRequest request,
            Clock clock) {
        this.passports = passports;
        this.authorities = authorities;
        this.provinces = provinces;
        this.page = page;
        this.pages = pages;
        this.request = request;
        this.clock = clock;
    }

    @GET
    @Path("t/{code}")
    public Uni<Response> traceCode(@RestPath String code) {
        return show(ScanAddress.ofTraceCode(code));
    }

    @GET
    @Path("01/{rest: .+}")
    public Uni<Response> digitalLink(@RestPath String rest) {
        return show(ScanAddress.ofDigitalLink(request.uri()));
    }

    private Uni<Response> show(ScanAddress address) {
        return passports.find(address).chain(found -> {
            var facts = found.orElseThrow(ScanFailure.UnknownLabel::new);
            page.dressAs(TenantId.of(facts.tenant()));
            var today = Dates.dayOf(clock.instant());
            return pages.show(Templates.passport(
                    PassportPage.of(facts, Whose.of(facts, authorities, today), today, page.getLocale()),
                    producerHref(facts)));
        });
    }

    /** Producers have their pages on the host of their province; scans are answered on a host of their own. */
    private @Nullable String producerHref(PassportFacts facts) {
        var slug = facts.producer().slug();
        return slug == null || facts.verifiedOn() == null
                ? null
                : provinces.address(TenantId.of(facts.tenant()), "/producers/" + slug);
    }
}
