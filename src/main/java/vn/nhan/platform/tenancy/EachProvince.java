package vn.nhan.platform.tenancy;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

/**
 * Work of jobs that is done in every province, one after the other. Where it fails is logged at once and holds up nobody; in
 * the end the run fails, so that whoever watches over jobs sees it, and the next run tries again.
 */
@ApplicationScoped
public class EachProvince {

    private static final Logger LOG = Logger.getLogger(EachProvince.class);

    private final TenantDirectory directory;
    private final TenantTx tx;

    EachProvince(TenantDirectory directory, TenantTx tx) {
        this.directory = directory;
        this.tx = tx;
    }

    /**
     * Work in one transaction a province.
     *
     * @throws ProvincesFailed (through the Uni) when all have had their turn
     */
    public Uni<Void> run(Function<Mutiny.Session, Uni<?>> work) {
        return visit(province ->
                tx.as(TenantScope.of(province), session -> work.apply(session).replaceWithVoid()));
    }

    /**
     * Work that opens its transactions itself.
     *
     * @throws ProvincesFailed (through the Uni) when all have had their turn
     */
    public Uni<Void> visit(Function<TenantId, Uni<?>> work) {
        return Multi.createFrom()
                .iterable(directory.all())
                .onItem()
                .transformToUniAndConcatenate(province -> turn(province, work))
                .collect()
                .asList()
                .invoke(EachProvince::report)
                .replaceWithVoid();
    }

    /** What is found first; the others aren't asked then. Fails where a province can't be asked. */
    public <T> Uni<Optional<T>> find(Function<Mutiny.Session, Uni<Optional<T>>> look) {
        return Multi.createFrom()
                .iterable(directory.all())
                .onItem()
                .transformToUniAndConcatenate(province -> tx.as(TenantScope.of(province), look))
                .filter(Optional::isPresent)
                .toUni()
                .map(found -> found == null ? Optional.empty() : found);
    }

    private record Failed(TenantId province, Throwable why) {}

    private static Uni<Optional<Failed>> turn(TenantId province, Function<TenantId, Uni<?>> work) {
        return Uni.createFrom()
                .deferred(() -> work.apply(province).replaceWith(Optional.<Failed>empty()))
                .onFailure()
                .invoke(failure -> LOG.warnf(failure, "province %s waits for the next run", province))
                .onFailure()
                .recoverWithItem(failure -> Optional.of(new Failed(province, failure)));
    }

    private static void report(List<Optional<Failed>> turns) {
        var failed = turns.stream().flatMap(Optional::stream).toList();
        if (!failed.isEmpty()) {
            throw new ProvincesFailed(
                    failed.stream().map(Failed::province).toList(),
                    failed.get(0).why());
        }
    }
}
