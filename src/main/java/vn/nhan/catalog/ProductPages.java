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
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessAccess;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.MyBusiness;
import vn.nhan.catalog.category.Attribute;
import vn.nhan.catalog.category.Categories;
import vn.nhan.identity.Role;
import vn.nhan.identity.delegation.Purpose;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.money.Dong;
import vn.nhan.platform.problem.FieldError;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Numbers;
import vn.nhan.platform.validation.Checks;
import vn.nhan.platform.web.Cursor;

/** A member's products: write one down, price it, offer it. */
@Path("/my/products")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
class ProductPages {

    private static final int PAGE = 48;

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(ProductList list);

        static native TemplateInstance add(Form form, NewSheet sheet);

        static native TemplateInstance show(Form form, ProductDesk desk);
    }

    /** @param categories the kinds of goods to choose from */
    record NewSheet(BusinessRef business, List<Choice> units, List<Choice> categories) {}

    private final ProductService products;
    private final ListingService listings;
    private final Sales sales;
    private final ProductWords words;
    private final Categories categories;
    private final MyBusiness mine;
    private final BusinessAccess access;
    private final TenantTx tx;
    private final PageContext page;
    private final Pages pages;

    ProductPages(
            ProductService products,
            ListingService listings,
            Sales sales,
            ProductWords words,
            Categories categories,
            MyBusiness mine,
            BusinessAccess access,
            TenantTx tx,
            PageContext page,
            Pages pages) {
        this.products = products;
        this.listings = listings;
        this.sales = sales;
        this.words = words;
        this.categories = categories;
        this.mine = mine;
        this.access = access;
        this.tx = tx;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> list(@RestQuery @Nullable UUID business, @RestQuery @Nullable String cursor) {
        var from = Cursor.of(cursor);
        return mine.show(
                business,
                own -> products.list(own.id(), from, PAGE)
                        .map(found -> Templates.list(ProductList.of(own, from, found))));
    }

    @GET
    @Path("new")
    public Uni<Response> add(@RestQuery @Nullable UUID business) {
        var form = Form.empty(page.getLocale()).with("weightUnit", "kg");
        return mine.show(business, own -> sheet(own).map(sheet -> Templates.add(form, sheet)));
    }

    @POST
    @Path("new")
    public Uni<Response> addSent(@RestQuery @Nullable UUID business) {
        var form = Form.sent(page.getLocale());
        var command = ProductForm.read(form);
        return pages.submitLoading(
                form,
                refused -> mine.require(business).chain(this::sheet).map(sheet -> Templates.add(refused, sheet)),
                () -> mine.require(business)
                        .chain(own -> products.add(own.id(), command))
                        .map(product -> address(product.id())));
    }

    @GET
    @Path("{id}")
    public Uni<Response> show(@RestPath UUID id) {
        return shown(id, Form.empty(page.getLocale()), null).chain(pages::show);
    }

    /** A price such as {@code 65k} counts only when the member has seen it written out. */
    @POST
    @Path("{id}/listing")
    public Uni<Response> offer(@RestPath UUID id) {
        var form = Form.sent(page.getLocale());
        var typed = form.read("priceDong", Dong::parse);
        if (typed == null && form.error("priceDong") == null) {
            form.refuse(new FieldError("priceDong", "value.required"));
        }
        var version = form.read("version", Integer::valueOf);
        var understood = typed == null ? null : UnderstoodPrice.of(typed);
        if (understood != null && !understood.amount().equals(form.value("confirmed"))) {
            form.refuse(
                    new FieldError("confirmed", "catalog.price-unconfirmed", Map.of("price", understood.display())));
        }
        return pages.submitLoading(
                form,
                refused -> shown(id, refused, understood),
                () -> listings.offer(
                                id,
                                new ListingService.Offer(
                                        Checks.present(typed).dong().amount(), version))
                        .map(product -> address(id)));
    }

    @POST
    @Path("{id}/publication")
    public Uni<Response> publish(@RestPath UUID id) {
        return act(id, Form.sent(page.getLocale()), () -> listings.publish(id));
    }

    @POST
    @Path("{id}/withdrawal")
    public Uni<Response> pause(@RestPath UUID id) {
        return act(id, Form.sent(page.getLocale()), () -> listings.pause(id));
    }

    private Uni<Response> act(UUID id, Form form, Supplier<Uni<?>> deed) {
        return pages.submitLoading(
                form, refused -> shown(id, refused, null), () -> deed.get().map(done -> address(id)));
    }

    private Uni<TemplateInstance> shown(UUID id, Form form, @Nullable UnderstoodPrice understood) {
        return tx.inTenant(session -> products.read(id)
                        .chain(product -> access.requireMember(session, product.businessId(), Purpose.CATALOGUE)
                                .chain(business -> words.missing(session, product.category(), product.attributes())
                                        .chain(missing -> words.lacksSeason(session, product.category(), id)
                                                .chain(lacking -> sales.of(session, product, page.getLocale())
                                                        .map(sale -> new ProductDesk(
                                                                product,
                                                                business,
                                                                names(missing),
                                                                lacking,
                                                                sale,
                                                                understood)))))))
                .map(desk -> Templates.show(priced(form, desk.product()), desk));
    }

    private List<String> names(List<Attribute> attributes) {
        return attributes.stream()
                .map(attribute -> attribute.name().in(page.getLocale()))
                .toList();
    }

    private Uni<NewSheet> sheet(BusinessRef own) {
        return tx.inTenant(categories::tree)
                .map(tree -> new NewSheet(own, Choice.weightUnits(), CategoryChoices.of(tree, page.getLocale())));
    }

    /** Who has been shown what another one saved meanwhile may save over it. */
    private static Form priced(Form form, ProductView product) {
        if (form.optional("version") == null || !form.getClashes().isEmpty()) {
            form.with("version", product.listingVersion());
        }
        return form.optional("priceDong") == null && product.priceDong() != null
                ? form.with("priceDong", Numbers.format(product.priceDong()))
                : form;
    }

    private static String address(UUID id) {
        return "/my/products/" + id;
    }
}
