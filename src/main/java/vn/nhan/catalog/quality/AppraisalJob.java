package vn.nhan.catalog.quality;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.nhan.platform.job.RecurringJob;
import vn.nhan.platform.tenancy.EachProvince;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;

/**
 * Judges again what the rules, the calendar or another product made stale: a batch at a time, each product in a transaction of
 * its own, so that whatever stops it, the rest goes on where it was. How far it is, {@link QualityQueries#progress} tells.
 */
@ApplicationScoped
class AppraisalJob implements RecurringJob {

    private static final Logger LOG = Logger.getLogger(AppraisalJob.class);
    private static final UUID START = new UUID(0, 0);

    private final TenantTx tx;
    private final EachProvince provinces;
    private final RuleBooks books;
    private final QualityQueries queries;
    private final Appraisals appraisals;
    private final MarketPrices prices;
    private final Clock clock;

    AppraisalJob(
            TenantTx tx,
            EachProvince provinces,
            RuleBooks books,
            QualityQueries queries,
            Appraisals appraisals,
            MarketPrices prices,
            Clock clock) {
        this.tx = tx;
        this.provinces = provinces;
        this.books = books;
        this.queries = queries;
        this.appraisals = appraisals;
        this.prices = prices;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "appraise-quality";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public Uni<Void> run() {
        return provinces.visit(province -> tx.as(
                        TenantScope.of(province), session -> prices.refresh(session, clock.instant()))
                .chain(() -> from(province, START, 0)));
    }

    /** In the order of ids: what can't be judged is passed, and tried again at the next run. */
    private Uni<Integer> from(TenantId province, UUID after, int done) {
        return tx.as(
                        TenantScope.of(province),
                        session -> books.current(session)
                                .chain(book ->
                                        queries.stale(session, book.version(), Dates.dayOf(clock.instant()), after)))
                .chain(stale -> Multi.createFrom()
                        .iterable(stale)
                        .onItem()
                        .transformToUniAndConcatenate(product -> renew(province, product))
                        .collect()
                        .asList()
                        .replaceWith(stale))
                .chain(stale -> next(province, stale, done + stale.size()));
    }

    private Uni<Integer> next(TenantId province, List<UUID> batch, int done) {
        if (batch.size() < QualityQueries.BATCH) {
            if (done > 0) {
                LOG.infof("%d products of province %d were judged again", done, (int) province.value());
            }
            return Uni.createFrom().item(done);
        }
        return from(province, batch.get(batch.size() - 1), done);
    }

    private Uni<Void> renew(TenantId province, UUID product) {
        return tx.as(
                        TenantScope.of(province),
                        session -> queries.settled(session, product).chain(() -> appraisals.renew(session, product)))
                .replaceWithVoid()
                .onFailure()
                .invoke(failure -> LOG.errorf(failure, "product %s could not be judged", product))
                .onFailure()
                .recoverWithNull();
    }
}
