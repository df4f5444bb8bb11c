package vn.nhan.marketplace.account;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;
import vn.nhan.platform.event.Outbox;
import vn.nhan.platform.job.RecurringJob;
import vn.nhan.platform.tenancy.Succession;
import vn.nhan.platform.tenancy.TenantDirectory;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;

/** Tells sellers 30, 7 and 1 days before their consent ends, each once; once it has ended the account rests. */
@ApplicationScoped
class ConsentJob implements RecurringJob {

    private static final Logger LOG = Logger.getLogger(ConsentJob.class);
    private static final List<Integer> DAYS = List.of(1, 7, 30);
    private static final String DUE = "from ChannelAccount where tenantId = :tenant and status = 'active'"
            + " and consentExpiresAt is not null and consentExpiresAt <= :soon and id > :after order by id";
    private static final int BATCH = 200;
    private static final UUID START = new UUID(0, 0);

    private final TenantDirectory directory;
    private final TenantTx tx;
    private final Succession succession;
    private final AccountLetters letters;
    private final Outbox outbox;
    private final Clock clock;

    ConsentJob(
            TenantDirectory directory,
            TenantTx tx,
            Succession succession,
            AccountLetters letters,
            Outbox outbox,
            Clock clock) {
        this.directory = directory;
        this.tx = tx;
        this.succession = succession;
        this.letters = letters;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "remind-of-channel-consent";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public Uni<Void> run() {
        return Multi.createFrom()
                .iterable(directory.all())
                .onItem()
                .transformToUniAndConcatenate(province -> province(province, START)
                        .onFailure()
                        .invoke(failure ->
                                LOG.warnf(failure, "consents of province %s wait for the next run", province))
                        .onFailure()
                        .recoverWithNull())
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private Uni<Void> province(TenantId province, UUID after) {
        return tx.as(
                        succession.scopeOf(province).withPeople(),
                        session -> due(session, province, after)
                                .call(rows -> Multi.createFrom()
                                        .iterable(rows)
                                        .onItem()
                                        .transformToUniAndConcatenate(row -> told(session, row))
                                        .collect()
                                        .asList()))
                .chain(rows -> rows.size() < BATCH
                        ? Uni.createFrom().voidItem()
                        : province(province, rows.get(rows.size() - 1).id()));
    }

    private Uni<List<ChannelAccount>> due(Mutiny.Session session, TenantId province, UUID after) {
        return session.createSelectionQuery(DUE, ChannelAccount.class)
                .setParameter("tenant", province.value())
                .setParameter("soon", clock.instant().plus(Duration.ofDays(30)))
                .setParameter("after", after)
                .setMaxResults(BATCH)
                .getResultList();
    }

    private Uni<Boolean> told(Mutiny.Session session, ChannelAccount row) {
        var ends = Objects.requireNonNull(row.consentExpiresAt);
        if (!ends.isAfter(clock.instant())) {
            row.park("consent-ended");
            return letters.send(session, row, new AccountLetters.News.Parked()).replaceWith(true);
        }
        int mark = mark(ends);
        if (row.consentTold != null && row.consentTold <= mark) {
            return Uni.createFrom().item(false);
        }
        row.consentTold = mark;
        return outbox.publish(
                        session, row.tenant(), new ConsentEnding(row.id(), row.businessId, row.channel, mark, ends))
                .chain(() -> letters.send(
                        session,
                        row,
                        new AccountLetters.News.ConsentEnds(left(ends).toDays(), Dates.format(Dates.dayOf(ends)))))
                .replaceWith(true);
    }

    /** Whoever was late to be asked is told only the nearest. */
    private int mark(Instant ends) {
        return DAYS.stream()
                .filter(days -> left(ends).compareTo(Duration.ofDays(days)) <= 0)
                .findFirst()
                .orElse(30);
    }

    private Duration left(Instant ends) {
        return Duration.between(clock.instant(), ends);
    }
}
