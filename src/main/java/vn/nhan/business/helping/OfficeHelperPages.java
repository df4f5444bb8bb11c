package vn.nhan.business.helping;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.Businesses;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.web.SentFile;

/** Helpers of a business at the officer's desk, who ends a permission for a household that cannot do so itself. */
@Path("/office")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.OFFICER_NAME)
class OfficeHelperPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance helpers(Form form, HelpersDesk desk);
    }

    private final DelegationService service;
    private final HelpersDesks desks;
    private final Businesses businesses;
    private final TenantTx tx;
    private final PageContext page;
    private final Pages pages;

    OfficeHelperPages(
            DelegationService service,
            HelpersDesks desks,
            Businesses businesses,
            TenantTx tx,
            PageContext page,
            Pages pages) {
        this.service = service;
        this.desks = desks;
        this.businesses = businesses;
        this.tx = tx;
        this.page = page;
        this.pages = pages;
    }

    @GET
    @Path("businesses/{id}/helpers")
    public Uni<Response> helpers(@RestPath UUID id, @RestQuery @Nullable String cursor) {
        return tx.inTenant(session -> businesses.require(session, id))
                .chain(business -> desks.of(business, cursor, List.of()))
                .chain(desk -> pages.show(Templates.helpers(
                        Form.empty(page.getLocale()), desk.under("/office/businesses/" + id + "/helpers?"))));
    }

    /** Too long a reason is an error page: the form is too small to be worth showing again. */
    @POST
    @Path("delegations/{id}/revocation")
    public Uni<Response> revoke(@RestPath UUID id) {
        var form = Form.sent(page.getLocale());
        return service.end(id, new DelegationService.Ending(form.optional("reason")))
                .map(ended -> Pages.seeOther("/office/businesses/" + ended.businessId() + "/helpers"));
    }

    @GET
    @Path("delegations/{id}/proof")
    @Produces(MediaType.WILDCARD)
    public Uni<Response> proof(@RestPath UUID id) {
        return service.proof(id).map(SentFile::attached);
    }
}
