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
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.category.Attribute;
import vn.nhan.catalog.category.Categories;
import vn.nhan.catalog.category.Requirement;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;

/** What is said of a product: its kind, and what goods of that kind say of themselves. */
@Path("/my/products")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
class ProductTextPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance edit(Form form, Sheet sheet);
    }

    /** @param asked what goods of the category say of themselves; empty while none was chosen */
    record Sheet(ProductView product, List<Choice> categories, List<Asked> asked) {

        public String back() {
            return "/my/products/" + product.id();
        }
    }

    /** @param lines whether the answer may have several */
    record Asked(String name, String label, @Nullable String hint, boolean lines, boolean required) {

        static Asked of(Requirement requirement, Locale reader) {
            var attribute = requirement.attribute();
            return new Asked(
                    "attributes." + attribute.code(),
                    attribute.name().in(reader),
                    attribute.hint() == null ? null : attribute.hint().in(reader),
                    attribute.kind() == Attribute.Kind.LINES,
                    requirement.required());
        }
    }

    private final ProductService products;
    private final ProductEditing editing;
    private final Categories categories;
    private final TenantTx tx;
    private final PageContext page;
    private final Pages pages;
    private final Clock clock;

    ProductTextPages(
            ProductService products,
            ProductEditing editing,
            Categories categories,
            TenantTx tx,
            PageContext page,
            Pages pages,
            Clock clock) {
        this.products = products;
        this.editing = editing;
        this.categories = categories;
        this.tx = tx;
        this.page = page;
        this.pages = pages;
        this.clock = clock;
    }

    @GET
    @Path("{id}/text")
    public Uni<Response> text(@RestPath UUID id) {
        return products.read(id)
                .chain(product -> sheet(product, product.category())
                        .map(sheet -> Templates.edit(ProductForm.of(Form.empty(page.getLocale()), product), sheet)))
                .chain(pages::show);
    }

    /** Who chose another kind comes back to what goods of that kind are asked. */
    @POST
    @Path("{id}/text")
    public Uni<Response> textSent(@RestPath UUID id) {
        var form = Form.sent(page.getLocale());
        var text = ProductForm.text(form);
        var version = form.read("version", Integer::valueOf);
        var otherKind = !form.value("category").equals(form.value("askedOf"));
        return pages.submitLoading(
                form,
                refused -> products.read(id)
                        .chain(product -> sheet(product, form.optional("category"))
                                .map(sheet -> Templates.edit(ProductForm.again(refused, product), sheet))),
                () -> editing.save(id, otherKind ? text.ofAnotherKind() : text, version)
                        .map(product -> "/my/products/" + id + (otherKind ? "/text" : "")));
    }

    private Uni<Sheet> sheet(ProductView product, @Nullable String category) {
        return tx.inTenant(categories::tree)
                .map(tree -> new Sheet(
                        product,
                        CategoryChoices.of(tree, page.getLocale()),
                        tree.asked(category, Dates.dayOf(clock.instant())).stream()
                                .map(asked -> Asked.of(asked, page.getLocale()))
                                .toList()));
    }
}
