package vn.nhan.support.assessment;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.Deeds;
import vn.nhan.business.fact.Sector;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.event.Outbox;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.validation.Validation;

/** Begins assessments and finishes them. */
@ApplicationScoped
class AssessmentService {

    private final TenantTx tx;
    private final AssessmentAccess access;
    private final AssessmentStore store;
    private final Sheets sheets;
    private final Instruments instruments;
    private final Trades trades;
    private final Results results;
    private final Outbox outbox;
    private final Deeds deeds;
    private final Validation validation;
    private final Clock clock;

    AssessmentService(
            TenantTx tx,
            AssessmentAccess access,
            AssessmentStore store,
            Sheets sheets,
            Instruments instruments,
            Trades trades,
            Results results,
            Outbox outbox,
            Deeds deeds,
            Validation validation,
            Clock clock) {
        this.tx = tx;
        this.access = access;
        this.store = store;
        this.sheets = sheets;
        this.instruments = instruments;
        this.trades = trades;
        this.results = results;
        this.outbox = outbox;
        this.deeds = deeds;
        this.validation = validation;
        this.clock = clock;
    }

    /** One that is open already goes on, with the edition it was begun with. */
    Uni<Sheet> begin(UUID businessId, NewAssessment told) {
        validation.of(told).orThrow();
        return tx.inTenant(session -> access.writer(session, businessId)
                .call(() -> store.lockBeginning(session, businessId, told.instrument()))
                .chain(business -> store.open(session, businessId, told.instrument())
                        .chain(open ->
                                open.isPresent() ? Uni.createFrom().item(open.get()) : begun(session, business, told))
                        .chain(assessment -> sheets.of(session, business, assessment))));
    }

    Uni<Sheet> read(UUID id) {
        return tx.inTenant(session -> sheets.readable(session, id));
    }

    /**
     * Level, pillars, event and audit are one transaction, after which nothing of it changes any more.
     *
     * @throws AssessmentFailure.Unfinished (through the Uni) while a question is open
     */
    Uni<Sheet> finish(UUID id) {
        return tx.inTenant(session -> sheets.writable(session, id)
                .invoke(AssessmentService::requireAllAnswered)
                .call(sheet -> finish(session, sheet))
                .chain(sheet -> sheets.of(session, sheet.business(), sheet.assessment())));
    }

    private Uni<Assessment> begun(Mutiny.Session session, BusinessRef business, NewAssessment told) {
        return instruments
                .require(session, told.instrument())
                .chain(offered -> trades.of(session, business.id())
                        .map(trade -> assessment(business, offered, told, trade.sector())))
                .call(assessment -> former(session, assessment))
                .call(assessment -> session.persist(assessment).chain(session::flush))
                .call(assessment -> takeOver(session, assessment))
                .call(assessment -> done(session, "assessment.begin", assessment));
    }

    /** What the business has told of its sector counts; what is told here only fills the gap. */
    private Assessment assessment(BusinessRef business, Offered offered, NewAssessment told, @Nullable Sector known) {
        var sector = known == null ? told.sector() : known;
        var assessment = new Assessment(business, offered, clock.instant(), access.giver());
        assessment.sector = sector == null ? null : sector.key();
        assessment.corrects = told.corrects();
        return assessment;
    }

    private Uni<Void> former(Mutiny.Session session, Assessment assessment) {
        var former = assessment.corrects;
        return former == null
                ? Uni.createFrom().voidItem()
                : store.require(session, former)
                        .invoke(found -> requireCorrectable(assessment, found))
                        .replaceWithVoid();
    }

    /** Who corrects doesn't start anew; whoever answered then, goes on having answered. */
    private Uni<Void> takeOver(Mutiny.Session session, Assessment assessment) {
        var former = assessment.corrects;
        return former == null
                ? Uni.createFrom().voidItem()
                : store.answers(session, former)
                        .chain(book -> Multi.createFrom()
                                .iterable(book.all())
                                .onItem()
                                .transformToUniAndConcatenate(
                                        answer -> session.persist(Answer.taken(assessment, answer)))
                                .collect()
                                .asList())
                        .chain(session::flush);
    }

    private static void requireCorrectable(Assessment assessment, Assessment former) {
        if (!former.businessId.equals(assessment.businessId)) {
            throw new AssessmentFailure.NotFound();
        }
        if (former.isOpen() || !former.of().equals(assessment.of())) {
            throw new Invalid("corrects", "assessment.other-edition");
        }
    }

    private static void requireAllAnswered(Sheet sheet) {
        var open = sheet.open().size();
        if (open > 0) {
            throw new AssessmentFailure.Unfinished(open);
        }
    }

    private Uni<Void> finish(Mutiny.Session session, Sheet sheet) {
        var assessment = sheet.assessment();
        var now = clock.instant();
        var score = sheet.instrument()
                .score(assessment.askedSector(), sheet.answers().points());
        assessment.finish(now);
        return session.flush()
                .chain(() -> trades.size(session, assessment.businessId, Dates.dayOf(now)))
                .chain(size -> results.add(session, assessment, new Results.Finish(score, size, now, access.giver())))
                .chain(() -> outbox.publish(
                        session,
                        assessment.tenant(),
                        new AssessmentFinished(
                                assessment.id(), assessment.businessId, assessment.instrument, score.level(), now)))
                .chain(() -> done(session, "assessment.finish", assessment));
    }

    private Uni<Void> done(Mutiny.Session session, String action, Assessment assessment) {
        return deeds.done(
                session,
                action,
                new Audit.Subject(assessment.tenant(), "assessment", assessment.id()),
                Map.of("code", assessment.instrument, "edition", assessment.edition));
    }
}
