package vn.nhan.business.letter;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import vn.nhan.platform.job.RecurringJob;
import vn.nhan.platform.tenancy.EachProvince;
import vn.nhan.platform.tenancy.TenantId;

/** Makes the letters that were asked for, and removes those that are too old or taken back. */
@ApplicationScoped
class LetterJob implements RecurringJob {

    private static final Logger LOG = Logger.getLogger(LetterJob.class);

    private final LetterQueue queue;
    private final LetterTexts texts;
    private final Envelope envelope;
    private final EachProvince provinces;
    private final Vertx vertx;

    LetterJob(LetterQueue queue, LetterTexts texts, Envelope envelope, EachProvince provinces, Vertx vertx) {
        this.queue = queue;
        this.texts = texts;
        this.envelope = envelope;
        this.provinces = provinces;
        this.vertx = vertx;
    }

    @Override
    public String name() {
        return "print-letters";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(5);
    }

    @Override
    public Uni<Void> run() {
        return provinces.visit(province -> removeOutdated(province)
                .onFailure()
                .invoke(failure -> LOG.warnf("old letters were not removed: %s", failure.getMessage()))
                .onFailure()
                .recoverWithNull()
                .chain(() -> makeAll(province)));
    }

    private Uni<Void> makeAll(TenantId province) {
        return queue.claim(province)
                .chain(claimed -> claimed.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : make(claimed.get()).chain(() -> makeAll(province)));
    }

    private Uni<Void> make(LetterBatch batch) {
        return codes(batch)
                .chain(() -> ifHeld(
                        batch,
                        () -> texts.of(batch)
                                .chain(letters -> vertx.executeBlocking(() -> LetterPrint.of(letters), false))
                                .chain(pdf -> ifHeld(
                                        batch, () -> envelope.close(batch, pdf).chain(() -> queue.finish(batch))))))
                .onFailure()
                .recoverWithUni(failure -> {
                    LOG.errorf(failure, "letters %s failed", batch.id());
                    return queue.fail(batch, failure.getClass().getSimpleName());
                });
    }

    /** Whoever holds it no more leaves what another may have stored alone; what is left of a cancelled one is swept. */
    private Uni<Void> ifHeld(LetterBatch batch, Supplier<Uni<Void>> work) {
        return queue.holds(batch)
                .chain(held -> held ? work.get() : Uni.createFrom().voidItem());
    }

    private Uni<Void> codes(LetterBatch batch) {
        return queue.codes(batch)
                .chain(more -> more ? codes(batch) : Uni.createFrom().voidItem());
    }

    private Uni<Void> removeOutdated(TenantId province) {
        return queue.outdated(province)
                .chain(all -> Multi.createFrom()
                        .iterable(all)
                        .onItem()
                        .transformToUniAndConcatenate(
                                batch -> envelope.destroy(batch).chain(() -> queue.removed(batch)))
                        .collect()
                        .asList()
                        .replaceWithVoid());
    }
}
