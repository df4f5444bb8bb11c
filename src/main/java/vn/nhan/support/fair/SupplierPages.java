package vn.nhan.support.fair;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.support.training.NeedNames;

/** The directory of suppliers for everybody. */
@Path("/suppliers")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class SupplierPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(Form form, List<SupplierView> suppliers, NeedNames needs);

        static native TemplateInstance show(SupplierView supplier, NeedNames needs);
    }

    private final SupplierService suppliers;
    private final PageContext page;
    private final Pages pages;

    SupplierPages(SupplierService suppliers, PageContext page, Pages pages) {
        this.suppliers = suppliers;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> list(@RestQuery @Nullable String need) {
        var form = Form.empty(page.getLocale()).with("need", need);
        return needs().chain(needs -> suppliers
                .open(need == null || need.isEmpty() ? null : need)
                .chain(found -> pages.show(Templates.list(form, found, needs))));
    }

    @GET
    @Path("{id}")
    public Uni<Response> show(@RestPath UUID id) {
        return needs().chain(needs -> suppliers.readOpen(id).chain(found -> pages.show(Templates.show(found, needs))));
    }

    private Uni<NeedNames> needs() {
        return suppliers.needs().map(tree -> new NeedNames(tree, page.getLang()));
    }
}
