package vn.nhan.support.assessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.Difference;
import vn.nhan.platform.problem.EditConflict;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.storage.ObjectKey;
import vn.nhan.platform.storage.ObjectStore;
import vn.nhan.platform.storage.PaperIntake;
import vn.nhan.platform.storage.StoredContent;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.Validation;
import vn.nhan.support.assessment.instrument.Question;

/** Answers, each saved by itself: whoever stops goes on later. No version is ever lost. */
@ApplicationScoped
class AnswerService {

    private final TenantTx tx;
    private final Sheets sheets;
    private final AssessmentAccess access;
    private final PaperIntake intake;
    private final ObjectStore objects;
    private final Validation validation;
    private final Clock clock;

    AnswerService(
            TenantTx tx,
            Sheets sheets,
            AssessmentAccess access,
            PaperIntake intake,
            ObjectStore objects,
            Validation validation,
            Clock clock) {
        this.tx = tx;
        this.sheets = sheets;
        this.access = access;
        this.intake = intake;
        this.objects = objects;
        this.validation = validation;
        this.clock = clock;
    }

    /**
     * @param file evidence, or null; what is there already stays
     * @param reader whom a conflict is told to
     * @throws EditConflict (through the Uni) when somebody has answered otherwise since
     */
    Uni<Sheet> answer(UUID id, NewAnswer told, byte @Nullable [] file, Locale reader) {
        validation.of(told).orThrow();
        if (file == null) {
            return save(id, told, Optional.empty(), reader);
        }
        return tx.inTenant(session -> sheets.writable(session, id).invoke(sheet -> check(sheet, told)))
                .chain(sheet -> intake.take(sheet.assessment().tenant(), file))
                .chain(paper -> save(id, told, Optional.of(paper), reader));
    }

    /** Puts evidence to an answer that is there; {@code number} is the place of its question, from 1. */
    Uni<Sheet> attach(UUID id, int number, byte[] file) {
        return tx.inTenant(session -> sheets.writable(session, id).invoke(sheet -> before(sheet, number)))
                .chain(sheet -> intake.take(sheet.assessment().tenant(), file))
                .chain(paper ->
                        tx.inTenant(session -> sheets.writable(session, id).chain(sheet -> {
                            var before = before(sheet, number);
                            return add(
                                    session,
                                    sheet,
                                    Answer.next(sheet.assessment(), before.question, before)
                                            .shown(paper));
                        })));
    }

    /** For the business's people and officers: it may show people. */
    Uni<StoredContent> evidence(UUID id, int number) {
        return tx.inTenant(session -> sheets.readable(session, id))
                .map(sheet -> sheet.question(number)
                        .flatMap(question -> sheet.answers().find(question.name()))
                        .map(answer -> answer.evidenceKey)
                        .map(ObjectKey::new)
                        .orElseThrow(AssessmentFailure.NotFound::new))
                .chain(objects::get)
                .map(content -> content.orElseThrow(AssessmentFailure.NotFound::new));
    }

    private Uni<Sheet> save(UUID id, NewAnswer told, Optional<PaperIntake.Taken> paper, Locale reader) {
        return tx.inTenant(session -> sheets.writable(session, id).chain(sheet -> {
            var question = check(sheet, told);
            var before = sheet.answers().find(told.question()).orElse(null);
            if (before != null && paper.isEmpty() && isSame(before, told)) {
                return Uni.createFrom().item(sheet);
            }
            requireSeen(told, before, words(question, reader));
            return add(session, sheet, next(sheet, told, before, paper));
        }));
    }

    private static boolean isSame(Answer before, NewAnswer told) {
        return before.says(told.points(), told.writtenNote()) && !(told.dropsEvidence() && before.hasEvidence());
    }

    private static Answer next(
            Sheet sheet, NewAnswer told, @Nullable Answer before, Optional<PaperIntake.Taken> paper) {
        var next = Answer.next(sheet.assessment(), told.question(), before).said(told.points(), told.writtenNote());
        return paper.isPresent() || told.dropsEvidence() ? next.shown(paper.orElse(null)) : next;
    }

    private static Question check(Sheet sheet, NewAnswer told) {
        var question = sheet.require(told.question());
        if (!question.offers(told.points())) {
            throw new Invalid("points", "assessment.no-option");
        }
        return question;
    }

    private static void requireSeen(NewAnswer told, @Nullable Answer before, Function<Integer, String> words) {
        int version = before == null ? 0 : before.version;
        if (told.version() == version) {
            return;
        }
        EditConflict.unlessSame(List.of(
                Difference.of("points", before == null ? "" : words.apply(before.points), words.apply(told.points())),
                Difference.of("note", before == null ? "" : before.note, told.writtenNote())));
    }

    private static Function<Integer, String> words(Question question, Locale reader) {
        return points -> question.options().stream()
                .filter(option -> option.points() == points)
                .map(option -> option.text().in(reader))
                .findFirst()
                .orElse("");
    }

    private static Answer before(Sheet sheet, int number) {
        var question = sheet.question(number).orElseThrow(AssessmentFailure.NotFound::new);
        return sheet.answers().find(question.name()).orElseThrow(AssessmentFailure.AnswerFirst::new);
    }

    private Uni<Sheet> add(Mutiny.Session session, Sheet sheet, Answer answer) {
        return session.persist(answer.given(access.giver(), clock.instant()))
                .chain(session::flush)
                .chain(() -> sheets.of(session, sheet.business(), sheet.assessment()));
    }
}
