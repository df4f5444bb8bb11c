package vn.nhan.support.fair;

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
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.support.training.NeedNames;

/** Officers enter suppliers and check them. */
@Path("/office/suppliers")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.OFFICER_NAME)
class SupplierDeskPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(List<SupplierView> suppliers, NeedNames needs);

        static native TemplateInstance create(Form form, List<String> chosen, NeedNames needs);

        static native TemplateInstance show(Form form, SupplierView supplier, List<String> chosen, NeedNames needs);
    }

    private final SupplierService suppliers;
    private final PageContext page;
    private final Pages pages;

    SupplierDeskPages(SupplierService suppliers, PageContext page, Pages pages) {
        this.suppliers = suppliers;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> list() {
        return needs().chain(needs -> suppliers.all().chain(found -> pages.show(Templates.list(found, needs))));
    }

    @GET
    @Path("new")
    public Uni<Response> create() {
        return needs().chain(needs -> pages.show(Templates.create(Form.empty(page.getLocale()), List.of(), needs)));
    }

    @POST
    @Path("new")
    public Uni<Response> created() {
        var form = Form.sent(page.getLocale());
        var said = said(form);
        return pages.submitLoading(
                form,
                refused -> needs().map(needs -> Templates.create(refused, said.fields(), needs)),
                () -> suppliers.add(said).map(view -> "/office/suppliers/" + view.id()));
    }

    @GET
    @Path("{supplierId}")
    public Uni<Response> show(@RestPath UUID supplierId) {
        return suppliers
                .read(supplierId)
                .chain(view ->
                        needs().chain(needs -> pages.show(Templates.show(filled(view), view, view.fields(), needs))));
    }

    @POST
    @Path("{supplierId}")
    public Uni<Response> changed(@RestPath UUID supplierId) {
        var form = Form.sent(page.getLocale());
        var said = said(form);
        return pages.submitLoading(
                form,
                refused -> again(supplierId, refused, said.fields()),
                () -> suppliers.change(supplierId, said).map(view -> "/office/suppliers/" + view.id()));
    }

    @POST
    @Path("{supplierId}/check")
    public Uni<Response> check(@RestPath UUID supplierId) {
        return pages.submitLoading(
                Form.sent(page.getLocale()),
                refused -> again(supplierId, refused, List.of()),
                () -> suppliers.check(supplierId).map(view -> "/office/suppliers/" + view.id()));
    }

    @POST
    @Path("{supplierId}/withdrawal")
    public Uni<Response> withdraw(@RestPath UUID supplierId) {
        return pages.submitLoading(
                Form.sent(page.getLocale()),
                refused -> again(supplierId, refused, List.of()),
                () -> suppliers.withdraw(supplierId).map(view -> "/office/suppliers/" + view.id()));
    }

    private Uni<TemplateInstance> again(UUID id, Form form, List<String> chosen) {
        return suppliers.read(id).chain(view -> needs().map(needs -> Templates.show(form, view, chosen, needs)));
    }

    private Uni<NeedNames> needs() {
        return suppliers.needs().map(tree -> new NeedNames(tree, page.getLang()));
    }

    private Form filled(SupplierView view) {
        return Form.empty(page.getLocale())
                .with("name", view.name())
                .with("taxCode", view.taxCode())
                .with("solutions", view.solutions())
                .with("website", view.website())
                .with("evidence", view.evidence());
    }

    private static NewSupplier said(Form form) {
        return new NewSupplier(
                form.value("name"),
                form.value("taxCode"),
                Form.all("fields"),
                form.value("solutions"),
                form.optional("website"),
                form.value("evidence"));
    }
}
