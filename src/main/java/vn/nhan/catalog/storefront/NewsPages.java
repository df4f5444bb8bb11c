package vn.nhan.catalog.storefront;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantDirectory;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.text.Prose;

/** What is new on the storefront of the province, or of all of them, for feed readers. */
@Path("/")
@PermitAll
class NewsPages {

    private static final int NEWEST = 50;

    private final GoodsQueries goods;
    private final GoodsLinks wares;
    private final ProvinceHosts provinces;
    private final TenantDirectory directory;
    private final CurrentTenant tenant;
    private final PageContext page;
    private final PublicText texts;

    NewsPages(
            GoodsQueries goods,
            GoodsLinks wares,
            ProvinceHosts provinces,
            TenantDirectory directory,
            CurrentTenant tenant,
            PageContext page,
            PublicText texts) {
        this.goods = goods;
        this.wares = wares;
        this.provinces = provinces;
        this.directory = directory;
        this.tenant = tenant;
        this.page = page;
        this.texts = texts;
    }

    @GET
    @Operation(hidden = true)
    @Path("feed.rss")
    public Uni<Response> rss() {
        return answer("/feed.rss", "application/rss+xml;charset=UTF-8", Feed::rss);
    }

    @GET
    @Operation(hidden = true)
    @Path("feed.atom")
    public Uni<Response> atom() {
        return answer("/feed.atom", "application/atom+xml;charset=UTF-8", Feed::atom);
    }

    private Uni<Response> answer(String path, String type, Function<Feed, String> form) {
        return goods.newest(asked(), NEWEST).map(found -> {
            var feed = feed(path, found);
            return texts.answer(form.apply(feed), type, found.isEmpty() ? null : feed.changedAt());
        });
    }

    private List<TenantId> asked() {
        return page.isNational()
                ? List.copyOf(directory.all())
                : List.copyOf(tenant.require().all());
    }

    private Feed feed(String path, List<GoodsQueries.Found> found) {
        var words = MessageBundles.get(ShopMessages.class, Localized.Literal.of(page.getLang()));
        var origin = "https:" + provinces.here();
        return new Feed(
                words.feedTitle(page.getProvinceName()),
                origin + "/",
                origin + path,
                page.getLang(),
                found.stream().map(this::entry).toList());
    }

    private Feed.Entry entry(GoodsQueries.Found found) {
        var ware = wares.of(found);
        var card = found.card();
        var about = card.description();
        var host = wares.origin(found.tenant());
        return new Feed.Entry(
                "urn:uuid:" + found.listingId(),
                ware.name(),
                ware.price() + " / " + ware.unit() + " · " + ware.producer()
                        + (about == null ? "" : "\n" + Prose.plain(about)),
                wares.canonical(found.tenant(), card.slug()),
                ware.producer(),
                found.publishedAt(),
                found.changedAt(),
                card.photos().isEmpty() ? null : host + card.photos().get(0).medium());
    }
}
