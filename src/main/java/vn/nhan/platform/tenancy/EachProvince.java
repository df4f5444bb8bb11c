package vn.nhan.platform.tenancy;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/** Work of jobs that is done in every province, one after the other, each in a transaction of its own. */
@ApplicationScoped
public class EachProvince {

    private final TenantDirectory directory;
    private final TenantTx tx;

    EachProvince(TenantDirectory directory, TenantTx tx) {
        this.directory = directory;
        this.tx = tx;
    }

    /** A province in which it fails ends it; those after it wait for the next run. */
    public Uni<Void> run(Function<Mutiny.Session, Uni<?>> work) {
        return Multi.createFrom()
                .iterable(directory.all())
                .onItem()
                .transformToUniAndConcatenate(province -> tx.as(
                        TenantScope.of(province), session -> work.apply(session).replaceWithVoid()))
                .collect()
                .asList()
                .replaceWithVoid();
    }
}
