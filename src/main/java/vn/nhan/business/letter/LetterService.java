package vn.nhan.business.letter;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.delegation.Granting;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.storage.StoredContent;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;

/** What officers do with letters: see whom they would reach, ask for them, fetch them, take their codes back. */
@ApplicationScoped
class LetterService {

    private static final int LISTED = 50;

    private final TenantTx tx;
    private final CurrentTenant tenant;
    private final CurrentActor actor;
    private final Recipients recipients;
    private final Granting granting;
    private final Envelope envelope;
    private final Validation validation;
    private final Audit audit;
    private final Clock clock;

    LetterService(
            TenantTx tx,
            CurrentTenant tenant,
            CurrentActor actor,
            Recipients recipients,
            Granting granting,
            Envelope envelope,
            Validation validation,
            Audit audit,
            Clock clock) {
        this.tx = tx;
        this.tenant = tenant;
        this.actor = actor;
        this.recipients = recipients;
        this.granting = granting;
        this.envelope = envelope;
        this.validation = validation;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param kind status and commune: as in {@link Whom}
     * @param contact whom to phone, printed on every letter
     * @param count of letters that the officer has seen and wants; null to take as many as there are
     */
    record NewLetters(
            @PlainText(max = 40, required = false) @Nullable String kind,
            @PlainText(max = 40, required = false) @Nullable String status,

            @PlainText(max = 100, required = false) @Nullable
            String commune,

            @PlainText(max = 200) String contact,
            @Nullable Integer count) {

        Whom whom() {
            return new Whom(kind, status, commune);
        }
    }

    /**
     * Whom letters would reach.
     *
     * @param count of letters, at most 2,000
     * @param all that fit, also beyond that
     */
    record Preview(int count, int all, List<Recipients.OfCommune> communes) {}

    Uni<Preview> preview(Whom whom) {
        return tx.inTenant(session -> recipients
                .count(session, tenant.id(), whom)
                .chain(all -> recipients
                        .communes(session, tenant.id(), whom)
                        .map(communes -> new Preview(Math.min(all, Recipients.MOST), all, communes))));
    }

    /**
     * Asks for letters; a worker begins within seconds.
     *
     * @param origin scheme, host and port of the province's pages
     * @throws LetterFailure.CountChanged (through the Uni) when it would be more or fewer than the officer has seen
     */
    Uni<LetterView> request(NewLetters command, String origin) {
        validation.of(command).orThrow();
        return tx.inTenant(session -> recipients
                .count(session, tenant.id(), command.whom())
                .map(all -> checked(command, Math.min(all, Recipients.MOST)))
                .map(count -> batch(command, origin, count))
                .call(session::persist)
                .call(session::flush)
                .call(batch -> recipients.addTo(session, batch, command.whom()))
                .call(batch -> note(session, "letter.request", batch))
                .map(LetterView::of));
    }

    /** Newest first. */
    Uni<List<LetterView>> list() {
        return tx.inTenant(
                session -> session.createSelectionQuery("from LetterBatch order by id desc", LetterBatch.class)
                        .setMaxResults(LISTED)
                        .getResultList()
                        .map(found -> found.stream().map(LetterView::of).toList()));
    }

    Uni<LetterView> find(UUID id) {
        return tx.inTenant(session -> require(session, id).map(LetterView::of));
    }

    /** Stops the work; codes that were made already are good for nothing. */
    Uni<LetterView> cancel(UUID id) {
        return tx.inTenant(session -> require(session, id)
                .invoke(batch -> batch.cancel(clock.instant()))
                .call(session::flush)
                .call(batch -> endCodes(session, batch))
                .call(batch -> note(session, "letter.cancel", batch))
                .map(LetterView::of));
    }

    /** Takes back the codes of all letters that nobody has used yet. */
    Uni<LetterView> revoke(UUID id) {
        return tx.inTenant(session -> require(session, id)
                .invoke(batch -> batch.revoke(clock.instant(), actor.require().accountId()))
                .call(session::flush)
                .call(batch -> endCodes(session, batch))
                .call(batch -> note(session, "letter.revoke", batch))
                .map(LetterView::of));
    }

    /** The letters, and notes that they were fetched. */
    Uni<StoredContent> fetch(UUID id) {
        return tx.inTenant(session -> require(session, id)
                        .invoke(LetterService::requireAtHand)
                        .call(batch -> note(session, "letter.fetch", batch)))
                .chain(envelope::open);
    }

    private static int checked(NewLetters command, int count) {
        if (count == 0) {
            throw new LetterFailure.Nobody();
        }
        if (command.count() != null && command.count() != count) {
            throw new LetterFailure.CountChanged(count);
        }
        return count;
    }

    private LetterBatch batch(NewLetters command, String origin, int count) {
        var batch = new LetterBatch(
                tenant.id(), command.whom(), clock.instant(), actor.require().accountId());
        batch.contact = command.contact().strip();
        batch.origin = origin;
        batch.total = count;
        return batch;
    }

    private Uni<Integer> endCodes(Mutiny.Session session, LetterBatch batch) {
        return session.createNativeQuery(
                        "select code_id from letter where batch_id = :batch and code_id is not null", UUID.class)
                .setParameter("batch", batch.id())
                .getResultList()
                .chain(codes -> granting.end(session, codes))
                .call(() -> LetterQueue.wipeCodes(session, batch.id()));
    }

    private static void requireAtHand(LetterBatch batch) {
        if (!batch.isAtHand()) {
            throw new LetterFailure.NotReady();
        }
    }

    private static Uni<LetterBatch> require(Mutiny.Session session, UUID id) {
        return session.find(LetterBatch.class, id).onItem().ifNull().failWith(LetterFailure.NotFound::new);
    }

    private Uni<Void> note(Mutiny.Session session, String action, LetterBatch batch) {
        return audit.record(
                session,
                new Audit.Deed(
                        actor.require().accountId(),
                        action,
                        new Audit.Subject(batch.tenant(), "letter-batch", batch.id()),
                        null,
                        Map.of("letters", batch.total)));
    }
}
