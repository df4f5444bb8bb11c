package vn.nhan.marketplace.binding;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import vn.nhan.platform.config.NhanConfig;
import vn.nhan.platform.tenancy.TenantDirectory;
import vn.nhan.platform.tenancy.TenantId;

/**
 * Brings listings on, on every worker at once: what is due is a row of the binding itself, claimed for a while, so no queue
 * can be behind the truth. Provinces take turns, and of each account only so many listings are under way, so that a slow or
 * broken one holds up nobody else.
 */
@ApplicationScoped
class Reconciler {

    private static final Logger LOG = Logger.getLogger(Reconciler.class);
    private static final long PAUSE_MILLIS = 500;

    private final Passes passes;
    private final TenantDirectory provinces;
    private final NhanConfig config;
    private final Vertx vertx;
    private final Ways ways;
    private final Seats seats = new Seats();
    /** Where the next look begins: who was first is last then. */
    private final AtomicInteger turns = new AtomicInteger();
    /** Provinces that are looked through just now, and whether they are to be looked through once more. */
    private final Map<TenantId, Boolean> looking = new ConcurrentHashMap<>();

    private volatile boolean stopped;

    Reconciler(Passes passes, TenantDirectory provinces, NhanConfig config, Vertx vertx) {
        this.passes = passes;
        this.provinces = provinces;
        this.config = config;
        this.vertx = vertx;
        this.ways = new Ways(vertx);
    }

    void start(@Observes StartupEvent started) {
        if (config.roles().contains(NhanConfig.Role.WORKER)) {
            vertx.setPeriodic(PAUSE_MILLIS, tick -> wake());
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        stopped = true;
    }

    /** Looks, and waits for nobody: what fails is told where it fails. */
    private void wake() {
        var unused = look();
    }

    /**
     * What is due in every province.
     *
     * @return ends when the passes that it began have
     */
    CompletableFuture<Void> look() {
        var turn = new ArrayList<>(provinces.all());
        Collections.rotate(turn, turns.getAndDecrement());
        return ways.go(() -> lookAt(turn, 0, new ArrayList<>()))
                .thenCompose(begun -> CompletableFuture.allOf(begun.toArray(CompletableFuture[]::new)));
    }

    /** One of its accounts has room again; the province goes on at once as long as there is room for all others too. */
    private void goOn(TenantId province) {
        if (seats.areScarce()) {
            wake();
        } else {
            var unused = ways.go(() -> lookAt(List.of(province), 0, new ArrayList<>()));
        }
    }

    private Uni<List<CompletableFuture<?>>> lookAt(List<TenantId> turn, int next, List<CompletableFuture<?>> begun) {
        return next >= turn.size() || stopped || seats.areAllTaken()
                ? Uni.createFrom().item(begun)
                : lookAt(turn.get(next), begun).chain(() -> lookAt(turn, next + 1, begun));
    }

    /** Whoever is still looking there looks once more, for both. */
    private Uni<Void> lookAt(TenantId province, List<CompletableFuture<?>> begun) {
        return looking.merge(province, false, (one, another) -> true)
                ? Uni.createFrom().voidItem()
                : looked(province, begun);
    }

    private Uni<Void> looked(TenantId province, List<CompletableFuture<?>> begun) {
        return passes.claim(province, seats.room(), seats.busy())
                .chain(claimed -> passes.errands(province, claimed)
                        .invoke(errands -> errands.forEach(errand -> begun.add(begin(errand)))))
                .replaceWithVoid()
                .onFailure()
                .invoke(failure -> LOG.warnf(failure, "listings of province %s were not looked for", province))
                .onFailure()
                .recoverWithNull()
                .invoke(() -> seen(province));
    }

    /** Somebody asked meanwhile: they are answered by a look of its own, so that no chain of looks grows without an end. */
    private void seen(TenantId province) {
        if (Boolean.TRUE.equals(looking.remove(province)) && !stopped) {
            goOn(province);
        }
    }

    private CompletableFuture<Void> begin(Errands.Errand errand) {
        var claimed = errand.claimed();
        seats.take(claimed.account());
        return ways.go(() -> passes.pass(errand)).whenComplete((done, failure) -> {
            if (seats.leave(claimed.account())) {
                goOn(claimed.tenant());
            }
        });
    }
}
