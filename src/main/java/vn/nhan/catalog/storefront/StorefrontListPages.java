package vn.nhan.catalog.storefront;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.category.CategoryTree;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.tenant.Tenant;
import vn.nhan.tenant.TenantRegistry;

/** The list of offers: searched, narrowed and sorted by its address alone. */
@Path("/")
@PermitAll
class StorefrontListPages {

    private static final int PAGE = 24;

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(ShelfPage shelf);
    }

    private final Shelves shelves;
    private final FacetQueries facets;
    private final Suggestions suggestions;
    private final KnownCategories categories;
    private final GoodsLinks wares;
    private final CurrentTenant tenant;
    private final TenantRegistry registry;
    private final PublicPage page;

    StorefrontListPages(
            Shelves shelves,
            FacetQueries facets,
            Suggestions suggestions,
            KnownCategories categories,
            GoodsLinks wares,
            CurrentTenant tenant,
            TenantRegistry registry,
            PublicPage page) {
        this.shelves = shelves;
        this.facets = facets;
        this.suggestions = suggestions;
        this.categories = categories;
        this.wares = wares;
        this.tenant = tenant;
        this.registry = registry;
        this.page = page;
    }

    @GET
    @Path("products")
    @Produces(MediaType.TEXT_HTML)
    public Uni<Response> list(@BeanParam ShelfParameters asking, @RestQuery @Nullable String cursor) {
        var question = asking.read(registry);
        var after = Bookmark.of(cursor);
        var asked = shelves.asked(tenant.require(), question);
        return categories
                .tree()
                .chain(tree -> shelves.page(asked, after, PAGE)
                        .chain(found -> facets.count(asked)
                                .chain(counts -> page.show(Templates.list(maker(question, tree)
                                        .page(
                                                new ShelfPageMaker.Found(wares(found), found, counts, after),
                                                tenant.id().isNational()))))));
    }

    /** What somebody may be about to type. */
    @GET
    @Path("products/suggestions")
    @Produces(MediaType.APPLICATION_JSON)
    public Uni<Response> suggestions(@RestQuery @Nullable String q) {
        var asked = shelves.asked(tenant.require(), new Question(Sought.of(q), Filters.NONE, Sort.NEWEST, null));
        return categories
                .tree()
                .chain(tree -> suggestions.of(asked, tree, page.reader()))
                .map(found -> Response.ok(found)
                        .header("Cache-Control", "public, max-age=60")
                        .header("Vary", "Accept-Language, Cookie")
                        .build());
    }

    private List<Ware> wares(Shelves.Found found) {
        return found.offers().stream().map(wares::of).toList();
    }

    private ShelfPageMaker maker(Question question, CategoryTree tree) {
        var reader = page.reader();
        var province = question.province() == null
                ? null
                : registry.byId(question.province()).map(Tenant::slug).orElse(null);
        return new ShelfPageMaker(
                question,
                ShelfAddress.of(question, province),
                new ShelfFacets.Known(tree, number -> page.province(number), reader));
    }
}
