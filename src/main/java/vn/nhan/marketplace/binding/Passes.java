package vn.nhan.marketplace.binding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.nhan.marketplace.engine.Ledger;
import vn.nhan.marketplace.engine.Pass;
import vn.nhan.marketplace.engine.Phase;
import vn.nhan.marketplace.engine.Progress;
import vn.nhan.marketplace.engine.Setbacks;
import vn.nhan.marketplace.engine.Trouble;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;

/** Takes listings that are due and makes a pass over each. */
@ApplicationScoped
class Passes {

    private static final Logger LOG = Logger.getLogger(Passes.class);

    private final TenantTx tx;
    private final Bindings bindings;
    private final Wishes wishes;
    private final Circuits circuits;
    private final AccountDoor door;
    private final ProgressText text;
    private final Setbacks setbacks;
    private final Clock clock;

    Passes(
            TenantTx tx,
            Bindings bindings,
            Wishes wishes,
            Circuits circuits,
            AccountDoor door,
            ProgressText text,
            Clock clock) {
        this.tx = tx;
        this.bindings = bindings;
        this.wishes = wishes;
        this.circuits = circuits;
        this.door = door;
        this.text = text;
        this.setbacks = new Setbacks(clock, new SecureRandom());
        this.clock = clock;
    }

    Uni<List<Claimed>> claim(TenantId tenant, int share, Set<UUID> busy) {
        return tx.as(TenantScope.of(tenant), session -> bindings.claim(session, tenant, share, busy));
    }

    /** Never fails: what goes wrong stands with the listing, or is tried again when the claim runs out. */
    Uni<Void> pass(Claimed claimed) {
        return door.open(claimed.tenant(), claimed.account())
                .chain(opened -> opened.isEmpty() ? Uni.createFrom().voidItem() : pass(claimed, opened.get()))
                .onFailure(Ledger.Lost.class)
                .recoverWithNull()
                .onFailure()
                .invoke(failure ->
                        LOG.errorf(failure, "listing %s on account %s", claimed.listing(), claimed.account()))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> pass(Claimed claimed, AccountDoor.Opened opened) {
        return tx.as(
                        TenantScope.of(claimed.tenant()),
                        session -> bindings.ordersReadTo(session, claimed.account())
                                .chain(readTo -> wishes.of(session, claimed, opened.buffer())
                                        .map(wish ->
                                                new Going(wish, new CautiousConnector(opened.connector(), readTo)))))
                .chain(going -> pass(claimed, opened, going)
                        .chain(progress ->
                                after(claimed, progress, going.connector().hasHeldBack())));
    }

    private record Going(Wishes.Wish wish, CautiousConnector connector) {}

    private Uni<Progress> pass(Claimed claimed, AccountDoor.Opened opened, Going going) {
        return new Pass(
                        going.connector(),
                        new Pass.Task(
                                going.wish().want(),
                                going.wish().rules(),
                                opened.policy(),
                                claimed.readAgain(),
                                opened.line()),
                        new Pass.Tools(
                                new BindingLedger(
                                        claimed, going.wish().until(), new BindingLedger.Parts(tx, text, clock)),
                                setbacks,
                                clock))
                .run(claimed.progress());
    }

    /** @param heldBack whether its stock waits for orders to be read */
    private Uni<Void> after(Claimed claimed, Progress progress, boolean heldBack) {
        var noted = tx.as(
                TenantScope.of(claimed.tenant()),
                session -> circuits.note(session, claimed, progress)
                        .chain(() -> heldBack
                                ? bindings.awaitOrders(session, claimed)
                                : Uni.createFrom().voidItem()));
        return progress.phase() == Phase.RESTING
                ? noted.chain(() -> door.rest(
                        claimed.tenant(),
                        claimed.account(),
                        progress.trouble().map(Trouble::code).orElse("")))
                : noted;
    }
}
