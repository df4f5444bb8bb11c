package vn.nhan.support.request;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.BiFunction;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.CurrentActor;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;
import vn.nhan.support.clock.TermKind;

/** What officers decide about requests. Each decision is published without personal data, in the same transaction. */
@ApplicationScoped
class Deciding {

    private final TenantTx tx;
    private final Requests requests;
    private final RequestTimes times;
    private final RequestLog log;
    private final PublishedDecisions published;
    private final Prospects prospects;
    private final Validation validation;
    private final CurrentActor actor;
    private final Clock clock;

    Deciding(
            TenantTx tx,
            Requests requests,
            RequestTimes times,
            RequestLog log,
            PublishedDecisions published,
            Prospects prospects,
            Validation validation,
            CurrentActor actor,
            Clock clock) {
        this.tx = tx;
        this.requests = requests;
        this.times = times;
        this.log = log;
        this.published = published;
        this.prospects = prospects;
        this.validation = validation;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * @param formId which form of support is granted; null for help that costs nothing, such as by the community group
     * @param text for the requester; null without a word
     */
    record Approval(
            @Nullable UUID formId,

            @PlainText(max = 1000, required = false, lines = true) @Nullable
            String text) {}

    /** From now on it waits for an expert. */
    Uni<UUID> approve(UUID id, @Nullable Approval approval) {
        var granted = approval == null ? new Approval(null, null) : approval;
        validation.of(granted).orThrow();
        return decide(
                id,
                (session, request) -> prospects
                        .granted(session, request, granted.formId())
                        .invoke(level -> level.ifPresent(request::grant))
                        .chain(() -> times.until(session, TermKind.MATCH))
                        .chain(due -> log.move(
                                session,
                                request,
                                RequestLog.Step.of(RequestMove.APPROVE, Custody.office(due), orNull(granted.text()))))
                        .call(() -> published.write(session, request, "approved")));
    }

    Uni<UUID> refuse(UUID id, @Nullable Refusal refusal) {
        validation
                .of(refusal)
                .refuseIf(
                        refusal != null
                                && refusal.reasons() != null
                                && refusal.reasons().contains(RefusalReason.OTHER)
                                && orNull(refusal.text()) == null,
                        "text",
                        "text.required")
                .orThrow();
        if (refusal == null) {
            throw new IllegalStateException("checked above");
        }
        var reasons = refusal.reasons().stream().map(RefusalReason::key).toList();
        return decide(
                id,
                (session, request) -> log.move(
                                session,
                                request,
                                new RequestLog.Step(RequestMove.REFUSE, null, reasons, orNull(refusal.text())))
                        .call(() -> published.write(session, request, "refused")));
    }

    /** Asks the requester something; the clock stands still until they answer. */
    Uni<UUID> giveBack(UUID id, @Nullable Words question) {
        validation.of(question).orThrow();
        return tx.inTenant(session -> requests.locked(session, id).chain(request -> {
            request.requireMove(RequestMove.RETURN);
            return times.until(session, TermKind.ANSWER)
                    .chain(due -> log.move(
                            session,
                            request,
                            RequestLog.Step.of(
                                    RequestMove.RETURN, Custody.requester(request.askedBy, due), said(question))));
        }));
    }

    /** Ends it without support, after it was approved or when nobody answers. */
    Uni<UUID> close(UUID id, @Nullable Words reason) {
        validation.of(reason).orThrow();
        return tx.inTenant(session -> requests.locked(session, id)
                .chain(request ->
                        log.move(session, request, RequestLog.Step.of(RequestMove.CLOSE, null, said(reason)))));
    }

    private Uni<UUID> decide(UUID id, BiFunction<Mutiny.Session, SupportRequest, Uni<UUID>> decision) {
        return tx.inTenant(session -> requests.locked(session, id).chain(request -> {
            request.decided(actor.require(), clock.instant());
            return decision.apply(session, request);
        }));
    }

    private static @Nullable String said(@Nullable Words words) {
        return words == null ? null : words.said();
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
