package vn.nhan.marketplace.hand;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;
import vn.nhan.platform.job.RecurringJob;
import vn.nhan.platform.tenancy.EachProvince;
import vn.nhan.platform.tenancy.Succession;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantTx;

/** Looks after goods that people put somewhere: what has changed, what has to go, whose word ends soon. */
@ApplicationScoped
class PostingJob implements RecurringJob {

    private static final Logger LOG = Logger.getLogger(PostingJob.class);
    private static final int BATCH = 200;

    private static final String DUE =
            "select b.id from channel_account a cross join lateral (select c.id, c.due_at from channel_binding c where"
                    + " c.tenant_id = a.tenant_id and c.account_id = a.id and c.due_at <= :now order by c.due_at"
                    + " limit " + BATCH
                    + ") b where a.tenant_id = :tenant and a.way = 'hand' and a.status <> 'left' order"
                    + " by b.due_at, b.id limit " + BATCH;

    private final EachProvince provinces;
    private final Succession succession;
    private final TenantTx tx;
    private final Keeper keeper;
    private final PostingLetters letters;
    private final Reminders reminders;
    private final Clock clock;

    PostingJob(
            EachProvince provinces,
            Succession succession,
            TenantTx tx,
            Keeper keeper,
            PostingLetters letters,
            Reminders reminders,
            Clock clock) {
        this.provinces = provinces;
        this.succession = succession;
        this.tx = tx;
        this.keeper = keeper;
        this.letters = letters;
        this.reminders = reminders;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "look-after-postings";
    }

    /** What has to go shall be told of at once. */
    @Override
    public Duration pause() {
        return Duration.ofSeconds(15);
    }

    @Override
    public Uni<Void> run() {
        return provinces.visit(province -> settle(province).chain(() -> reminders.send(province)));
    }

    private Uni<Void> settle(TenantId province) {
        return tx.as(succession.scopeOf(province), session -> due(session, province))
                .chain(ids -> Multi.createFrom()
                        .iterable(ids)
                        .onItem()
                        .transformToUniAndConcatenate(id -> settle(province, id))
                        .collect()
                        .asList()
                        .chain(all -> all.size() < BATCH ? Uni.createFrom().voidItem() : settle(province)));
    }

    private Uni<List<UUID>> due(Mutiny.Session session, TenantId province) {
        return session.createNativeQuery(DUE, UUID.class)
                .setParameter("tenant", province.value())
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** One that can't be looked at holds up no other. */
    private Uni<Void> settle(TenantId province, UUID binding) {
        return tx.as(
                        succession.scopeOf(province).withPeople(),
                        session -> HandListing.held(session, binding)
                                .chain(found -> found.isEmpty()
                                        ? Uni.createFrom().voidItem()
                                        : keeper.settle(session, found.get()).chain(settled -> told(session, settled))))
                .onFailure()
                .invoke(failure -> LOG.errorf(failure, "listing %s that people put somewhere", binding))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> told(Mutiny.Session session, Keeper.Settled settled) {
        return settled.isNew() && settled.standing().state() == HandState.TO_REMOVE
                ? letters.remove(session, settled)
                : Uni.createFrom().voidItem();
    }
}
