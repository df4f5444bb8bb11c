package vn.nhan.marketplace.binding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import vn.nhan.marketplace.MarketplaceConfig;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.engine.DriftPolicy;
import vn.nhan.marketplace.engine.Ledger;
import vn.nhan.marketplace.engine.Pass;
import vn.nhan.marketplace.engine.Patience;
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
    /** Something of ours failed, not of the marketplace. */
    private static final Fault HERE = new Fault.Transient("here", "");

    private final TenantTx tx;
    private final Bindings bindings;
    private final Errands errands;
    private final Circuits circuits;
    private final AccountDoor door;
    private final ProgressText text;
    private final Scribe scribe;
    private final Setbacks setbacks;
    private final Clock clock;

    Passes(
            TenantTx tx,
            Bindings bindings,
            Wishes wishes,
            Circuits circuits,
            AccountDoor door,
            ProgressText text,
            Scribe scribe,
            MarketplaceConfig config,
            Clock clock) {
        this.tx = tx;
        this.bindings = bindings;
        this.errands = new Errands(
                tx,
                bindings,
                wishes,
                door,
                (claimed, failure) -> setBack(claimed, ledger(claimed, Wishes.Terms.NONE, () -> false), failure));
        this.circuits = circuits;
        this.door = door;
        this.text = text;
        this.scribe = scribe;
        this.setbacks = new Setbacks(clock, new SecureRandom(), patience(config));
        this.clock = clock;
    }

    private static Patience patience(MarketplaceConfig config) {
        return new Patience(config.callTimeOut().multipliedBy(3), config.appearing(), config.longestPause());
    }

    /** As {@link Bindings#claim}, however many accounts there are. */
    Uni<List<Claimed>> claim(TenantId tenant, int each, Set<UUID> busy) {
        return claim(tenant, new Bindings.Room(each, Integer.MAX_VALUE), busy);
    }

    Uni<List<Claimed>> claim(TenantId tenant, Bindings.Room room, Set<UUID> busy) {
        return room.all() <= 0
                ? Uni.createFrom().item(List.of())
                : tx.as(TenantScope.of(tenant), session -> bindings.claim(session, tenant, room, busy));
    }

    /** What is wanted of what was claimed together, and the way there; what isn't among it waits for its claim to run out. */
    Uni<List<Errands.Errand>> errands(TenantId tenant, List<Claimed> claimed) {
        return errands.of(tenant, claimed);
    }

    /** Of one alone. */
    Uni<Void> pass(Claimed claimed) {
        return errands(claimed.tenant(), List.of(claimed))
                .chain(found -> found.isEmpty() ? Uni.createFrom().voidItem() : pass(found.get(0)));
    }

    /** Never fails: what goes wrong stands with the listing, or is tried again when the claim runs out. */
    Uni<Void> pass(Errands.Errand errand) {
        var claimed = errand.claimed();
        var connector = new CautiousConnector(errand.opened().connector(), cautious(claimed, errand.ordersReadTo()));
        var ledger = ledger(claimed, errand.wish().terms(), connector::hasHeldBack);
        return Uni.createFrom()
                .deferred(() -> made(errand, connector, ledger))
                .onFailure(Ledger.Lost.class)
                .recoverWithNull()
                .onFailure()
                .recoverWithUni(failure -> setBack(claimed, ledger, failure));
    }

    /**
     * What nobody reckoned with is a setback like others: told, tried again later and later, and in the end a person's
     * task. Never fails.
     */
    private Uni<Void> setBack(Claimed claimed, BindingLedger ledger, Throwable failure) {
        LOG.errorf(failure, "listing %s on account %s", claimed.listing(), claimed.account());
        return ledger.isLeft()
                ? Uni.createFrom().voidItem()
                : ledger.leave(setbacks.after(HERE, ledger.last()), Ledger.Done.failed(Optional.empty(), HERE))
                        .onFailure()
                        .recoverWithUni(also -> {
                            LOG.warnf(also, "listing %s stays claimed", claimed.listing());
                            return Uni.createFrom().voidItem();
                        });
    }

    private BindingLedger ledger(Claimed claimed, Wishes.Terms terms, BooleanSupplier holdsBack) {
        return new BindingLedger(claimed, terms, holdsBack, new BindingLedger.Parts(scribe, text, clock));
    }

    /** Nobody has ordered yet what was never there with its stock. */
    private static Optional<Instant> cautious(Claimed claimed, Optional<Instant> ordersReadTo) {
        var progress = claimed.progress();
        return progress.agreed().isPresent() || progress.known().remote().isPresent() ? ordersReadTo : Optional.empty();
    }

    /** What was taken off is not up to anybody at the marketplace, as long as the seller wants it there again. */
    private static DriftPolicy policy(Claimed claimed, Desired want, DriftPolicy chosen) {
        return claimed.wanted() && !want.published() ? DriftPolicy.OVERWRITE : chosen;
    }

    private Uni<Void> made(Errands.Errand errand, CautiousConnector connector, BindingLedger ledger) {
        var claimed = errand.claimed();
        var opened = errand.opened();
        var task = new Pass.Task(
                errand.wish().want(),
                errand.wish().rules(),
                policy(claimed, errand.wish().want(), opened.policy()),
                claimed.readAgain(),
                opened.line(ledger::mayBegin));
        return new Pass(connector, task, new Pass.Tools(ledger, setbacks, clock))
                .run(claimed.progress())
                .chain(progress -> after(claimed, progress, connector.hasHeldBack()));
    }

    /** @param heldBack whether its stock waits for orders to be read */
    private Uni<Void> after(Claimed claimed, Progress progress, boolean heldBack) {
        var noted = claimed.circuitIsTouched() || Circuits.isFailure(progress) || heldBack
                ? tx.as(
                        TenantScope.of(claimed.tenant()),
                        session -> circuits.note(session, claimed, progress)
                                .chain(() -> heldBack
                                        ? bindings.askForOrders(session, claimed)
                                        : Uni.createFrom().voidItem()))
                : Uni.createFrom().voidItem();
        return progress.phase() == Phase.RESTING
                ? noted.chain(() -> door.rest(
                        claimed.tenant(),
                        claimed.account(),
                        progress.trouble().map(Trouble::code).orElse("")))
                : noted;
    }
}
