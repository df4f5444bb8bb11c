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
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;

/** The packages of a product: how heavy, at which price, how many are left. */
@Path("/my/products")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
class PackagePages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(Form form, ProductView product, List<VariantFacts> removed);

        static native TemplateInstance edit(Form form, Sheet sheet);
    }

    /** @param variant the package that is edited; null for a new one */
    record Sheet(ProductView product, @Nullable VariantFacts variant, List<Choice> units) {

        public String back() {
            return "/my/products/" + product.id() + "/packages";
        }
    }

    private final ProductService products;
    private final VariantService variants;
    private final PageContext page;
    private final Pages pages;

    PackagePages(ProductService products, VariantService variants, PageContext page, Pages pages) {
        this.products = products;
        this.variants = variants;
        this.page = page;
        this.pages = pages;
    }

    @GET
    @Path("{id}/packages")
    public Uni<Response> list(@RestPath UUID id) {
        return listed(id, Form.empty(page.getLocale())).chain(pages::show);
    }

    @GET
    @Path("{id}/packages/new")
    public Uni<Response> add(@RestPath UUID id) {
        var form = Form.empty(page.getLocale()).with("weightUnit", "kg");
        return sheet(id, null).map(sheet -> Templates.edit(form, sheet)).chain(pages::show);
    }

    @POST
    @Path("{id}/packages/new")
    public Uni<Response> addSent(@RestPath UUID id) {
        var form = Form.sent(page.getLocale());
        var packing = PackageForm.read(form);
        return pages.submitLoading(
                form,
                refused -> sheet(id, null).map(sheet -> Templates.edit(refused, sheet)),
                () -> variants.add(id, packing).map(product -> address(id)));
    }

    @GET
    @Path("{id}/packages/{variantId}")
    public Uni<Response> edit(@RestPath UUID id, @RestPath UUID variantId) {
        return sheet(id, variantId)
                .map(sheet -> Templates.edit(PackageForm.of(Form.empty(page.getLocale()), present(sheet)), sheet))
                .chain(pages::show);
    }

    @POST
    @Path("{id}/packages/{variantId}")
    public Uni<Response> editSent(@RestPath UUID id, @RestPath UUID variantId) {
        var form = Form.sent(page.getLocale());
        var edit = PackageForm.edit(form);
        return pages.submitLoading(
                form,
                refused -> sheet(id, variantId).map(sheet -> Templates.edit(PackageForm.again(refused), sheet)),
                () -> variants.edit(id, variantId, edit).map(product -> address(id)));
    }

    @POST
    @Path("{id}/packages/{variantId}/removal")
    public Uni<Response> remove(@RestPath UUID id, @RestPath UUID variantId) {
        return act(id, () -> variants.remove(id, variantId));
    }

    @POST
    @Path("{id}/packages/{variantId}/restoration")
    public Uni<Response> restore(@RestPath UUID id, @RestPath UUID variantId) {
        return act(id, () -> variants.restore(id, variantId));
    }

    private Uni<Response> act(UUID id, Supplier<Uni<ProductView>> deed) {
        return pages.submitLoading(
                Form.sent(page.getLocale()),
                refused -> listed(id, refused),
                () -> deed.get().map(product -> address(id)));
    }

    private Uni<TemplateInstance> listed(UUID id, Form form) {
        return products.read(id)
                .chain(product -> variants.removed(id).map(removed -> Templates.list(form, product, removed)));
    }

    private Uni<Sheet> sheet(UUID id, @Nullable UUID variantId) {
        return products.read(id).map(product -> new Sheet(product, find(product, variantId), Choice.weightUnits()));
    }

    private static @Nullable VariantFacts find(ProductView product, @Nullable UUID variantId) {
        return variantId == null ? null : product.variant(variantId);
    }

    private static VariantFacts present(Sheet sheet) {
        return Objects.requireNonNull(sheet.variant());
    }

    private static String address(UUID id) {
        return "/my/products/" + id + "/packages";
    }
}
