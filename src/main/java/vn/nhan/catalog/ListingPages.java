package vn.nhan.catalog;

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
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestPath;
import vn.nhan.catalog.category.Categories;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.tenancy.TenantTx;

/** How a product is offered, and how that came to be. */
@Path("/my/products")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
class ListingPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance terms(Form form, ListingSheet sheet);

        static native TemplateInstance versions(VersionList list);

        static native TemplateInstance version(VersionSheet sheet);

        static native TemplateInstance restore(Form form, VersionSheet sheet);
    }

    private final ProductService products;
    private final ListingService listings;
    private final ListingTerms terms;
    private final ListingHistory history;
    private final Categories categories;
    private final TenantTx tx;
    private final PageContext page;
    private final Pages pages;

    ListingPages(
            ProductService products,
            ListingService listings,
            ListingTerms terms,
            ListingHistory history,
            Categories categories,
            TenantTx tx,
            PageContext page,
            Pages pages) {
        this.products = products;
        this.listings = listings;
        this.terms = terms;
        this.history = history;
        this.categories = categories;
        this.tx = tx;
        this.page = page;
        this.pages = pages;
    }

    @GET
    @Path("{id}/listing/terms")
    public Uni<Response> terms(@RestPath UUID id) {
        return sheet(id)
                .map(sheet -> Templates.terms(TermsForm.of(Form.empty(page.getLocale()), sheet.listing()), sheet))
                .chain(pages::show);
    }

    @POST
    @Path("{id}/listing/terms")
    public Uni<Response> termsSent(@RestPath UUID id) {
        var form = Form.sent(page.getLocale());
        var read = TermsForm.read(form);
        return pages.submitLoading(
                form,
                refused -> sheet(id).map(sheet -> Templates.terms(TermsForm.again(refused, sheet.listing()), sheet)),
                () -> terms.write(id, read, null).replaceWith(address(id)));
    }

    @POST
    @Path("{id}/listing/archival")
    public Uni<Response> archive(@RestPath UUID id) {
        return act(id, () -> listings.archive(id));
    }

    @POST
    @Path("{id}/listing/archival/end")
    public Uni<Response> unarchive(@RestPath UUID id) {
        return act(id, () -> listings.unarchive(id));
    }

    @GET
    @Path("{id}/listing/versions")
    public Uni<Response> versions(@RestPath UUID id) {
        return tx.inTenant(session -> products.read(id)
                        .chain(product -> history.lines(id)
                                .chain(lines -> categories
                                        .tree(session)
                                        .map(tree -> VersionList.of(product, lines, tree, page.getLocale())))))
                .chain(list -> pages.show(Templates.versions(list)));
    }

    @GET
    @Path("{id}/listing/versions/{number}")
    public Uni<Response> version(@RestPath UUID id, @RestPath int number) {
        return tx.inTenant(session -> products.read(id)
                        .chain(product -> history.version(id, number)
                                .chain(shown -> categories
                                        .tree(session)
                                        .map(tree -> VersionSheet.of(product, shown, tree, page.getLocale())))))
                .chain(sheet -> pages.show(Templates.version(sheet)));
    }

    /** Says what will become another before it does. */
    @GET
    @Path("{id}/listing/versions/{number}/restoration")
    public Uni<Response> restore(@RestPath UUID id, @RestPath int number) {
        return asked(id, number, Form.empty(page.getLocale())).chain(pages::show);
    }

    @POST
    @Path("{id}/listing/versions/{number}/restoration")
    public Uni<Response> restoreSent(@RestPath UUID id, @RestPath int number) {
        return pages.submitLoading(
                Form.sent(page.getLocale()),
                refused -> asked(id, number, refused),
                () -> history.restore(id, number).replaceWith(address(id) + "/listing/versions"));
    }

    private Uni<TemplateInstance> asked(UUID id, int number, Form form) {
        return tx.inTenant(session -> products.read(id)
                .chain(product -> history.preview(id, number)
                        .chain(changes -> categories
                                .tree(session)
                                .map(tree -> Templates.restore(
                                        form,
                                        VersionSheet.of(
                                                product,
                                                new VersionSheet.Asked(number, changes),
                                                tree,
                                                page.getLocale()))))));
    }

    private Uni<ListingSheet> sheet(UUID id) {
        return tx.inTenant(session ->
                products.read(id).chain(product -> terms.read(id).map(listing -> new ListingSheet(product, listing))));
    }

    private Uni<Response> act(UUID id, Supplier<Uni<?>> deed) {
        return deed.get().map(done -> Pages.seeOther(address(id)));
    }

    private static String address(UUID id) {
        return "/my/products/" + id;
    }
}
