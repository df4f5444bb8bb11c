package vn.nhan.catalog.feed;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessAccess;
import vn.nhan.identity.delegation.Purpose;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.problem.RequestFailure;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;

/** A catalogue as a file to save, at most 10,000 packages: the workbook is put together in memory. */
@ApplicationScoped
class GoodsExport {

    static final int MOST = 10_000;

    private final TenantTx tx;
    private final FeedHome home;
    private final BusinessAccess access;
    private final CatalogueRows rows;
    private final CatalogueSheet sheet;
    private final GoodsSource source;
    private final GoodsData data;
    private final PageContext page;
    private final Vertx vertx;
    private final Clock clock;

    GoodsExport(
            TenantTx tx,
            FeedHome home,
            BusinessAccess access,
            CatalogueRows rows,
            CatalogueSheet sheet,
            GoodsSource source,
            GoodsData data,
            PageContext page,
            Vertx vertx,
            Clock clock) {
        this.tx = tx;
        this.home = home;
        this.access = access;
        this.rows = rows;
        this.sheet = sheet;
        this.source = source;
        this.data = data;
        this.page = page;
        this.vertx = vertx;
        this.clock = clock;
    }

    /**
     * @param business whose goods, or null for all of the province
     * @param format {@code xlsx}, {@code csv} or {@code json} (schema.org)
     */
    Uni<Response> of(@Nullable UUID business, String format) {
        return switch (format) {
            case "xlsx" ->
                table(business)
                        .chain(all -> onWorker(() -> sheet.xlsx(all, words())))
                        .map(bytes -> file(bytes, CatalogueSheet.XLSX, format));
            case "csv" ->
                table(business)
                        .chain(all -> onWorker(() -> sheet.csv(all, words())))
                        .map(bytes -> file(bytes, "text/csv;charset=UTF-8", format));
            case "json" ->
                offered(business)
                        .chain(all ->
                                onWorker(() -> data.of(all, clock.instant()).getBytes(StandardCharsets.UTF_8)))
                        .map(bytes -> file(bytes, "application/ld+json", format));
            default -> throw RequestFailure.notFound();
        };
    }

    private Uni<List<CatalogueRows.Row>> table(@Nullable UUID business) {
        var wanted = new CatalogueRows.Wanted(business, home.get().origin(), clock.instant(), MOST);
        return tx.inTenant(session -> mayRead(session, business).chain(() -> rows.of(session, wanted)));
    }

    private Uni<List<Goods>> offered(@Nullable UUID business) {
        var place = home.get();
        var now = clock.instant();
        var after = new AtomicReference<@Nullable UUID>(new UUID(0, 0));
        return tx.inTenant(session -> mayRead(session, business)
                .chain(() -> Multi.createBy()
                        .repeating()
                        .uni(() -> source.next(session, new GoodsSource.Asked(at(after), business, place, now))
                                .invoke(batch -> after.set(batch.last())))
                        .whilst(batch -> batch.last() != null)
                        .onItem()
                        .<Goods>transformToIterable(GoodsSource.Batch::goods)
                        .select()
                        .first(MOST)
                        .collect()
                        .with(java.util.stream.Collectors.toCollection(ArrayList::new))
                        .map(List::copyOf)));
    }

    private static UUID at(AtomicReference<@Nullable UUID> after) {
        var id = after.get();
        return id == null ? new UUID(-1, -1) : id;
    }

    private Uni<Void> mayRead(Mutiny.Session session, @Nullable UUID business) {
        return business == null
                ? Uni.createFrom().voidItem()
                : access.requireInsider(session, business, Purpose.CATALOGUE).replaceWithVoid();
    }

    private Uni<byte[]> onWorker(java.util.concurrent.Callable<byte[]> work) {
        return vertx.executeBlocking(work, false);
    }

    private FeedMessages words() {
        return MessageBundles.get(FeedMessages.class, Localized.Literal.of(page.getLang()));
    }

    private Response file(byte[] bytes, String type, String format) {
        var name = "nhan-" + Dates.dayOf(clock.instant()) + "." + format;
        return Response.ok(bytes, type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
