package vn.nhan.place.address;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;

/** Where the operator sees how far moving the addresses has come. */
@Path("/operator/addresses")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(OfficeRoles.OPERATOR)
class MigrationPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance runs(Form form, List<MigrationView> runs);
    }

    private final AddressMigration migration;
    private final SecurityIdentity identity;
    private final PageContext page;
    private final Pages pages;

    MigrationPages(AddressMigration migration, SecurityIdentity identity, PageContext page, Pages pages) {
        this.migration = migration;
        this.identity = identity;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> runs() {
        return shown(Form.empty(page.getLocale())).chain(pages::show);
    }

    @POST
    public Uni<Response> start() {
        return pages.submitLoading(
                Form.sent(page.getLocale()),
                this::shown,
                () -> migration.start(identity.getAttribute("accountId")).replaceWith("/operator/addresses"));
    }

    private Uni<TemplateInstance> shown(Form form) {
        return migration
                .runs()
                .map(runs -> Templates.runs(
                        form, runs.stream().map(MigrationView::of).toList()));
    }
}
