package vn.nhan.support.request;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.profile.SpokenLanguage;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.Role;
import vn.nhan.platform.audit.OnBehalf;
import vn.nhan.platform.crypto.Seal;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.Validation;
import vn.nhan.support.clock.TermKind;
import vn.nhan.support.need.NeedTree;
import vn.nhan.support.need.Needs;

/** A request is made: by a business, by who helps it, or by an officer who was told. */
@ApplicationScoped
class Asking {

    private final TenantTx tx;
    private final RequestGate gate;
    private final Coverages coverages;
    private final Needs needs;
    private final RequestTimes times;
    private final RequestLog log;
    private final Attachments attachments;
    private final Validation validation;
    private final CurrentActor actor;
    private final OnBehalf onBehalf;
    private final Seal seal;
    private final Clock clock;

    Asking(
            TenantTx tx,
            RequestGate gate,
            Coverages coverages,
            Needs needs,
            RequestTimes times,
            RequestLog log,
            Attachments attachments,
            Validation validation,
            CurrentActor actor,
            OnBehalf onBehalf,
            Seal seal,
            Clock clock) {
        this.tx = tx;
        this.gate = gate;
        this.coverages = coverages;
        this.needs = needs;
        this.times = times;
        this.log = log;
        this.attachments = attachments;
        this.validation = validation;
        this.actor = actor;
        this.onBehalf = onBehalf;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * @param at when it came in: rows of one sheet came at the same moment
     * @param sheetId the list that it stood in; null for a single one
     */
    record Arrival(Channel channel, Instant at, @Nullable UUID sheetId, Attached attached) {}

    /** What came with it, as it was sent. */
    @SuppressWarnings("ArrayRecordComponent") // on its way through; never compared
    record Sent(byte @Nullable [] photo, byte @Nullable [] voice) {}

    /** Takes photo and voice in first, outside of any transaction. */
    Uni<UUID> ask(UUID businessId, NewRequest told, Sent sent) {
        return receive(businessId, told, sent).chain(attached -> file(businessId, told, attached));
    }

    /** Checks everything and takes in what came with it; {@link #file} then writes it down. */
    private Uni<Attached> receive(UUID businessId, NewRequest told, Sent sent) {
        validation.of(told).orThrow();
        return tx.inTenant(session -> gate.mayAsk(session, businessId)
                        .call(() -> check(session, told))
                        .call(() -> uncovered(session, businessId, told.need())))
                .chain(business -> attachments.all(business.tenant(), sent.photo(), sent.voice()));
    }

    Uni<UUID> file(UUID businessId, NewRequest told, Attached attached) {
        validation.of(told).orThrow();
        return tx.inTenant(session -> gate.mayAsk(session, businessId)
                .call(() -> check(session, told))
                .chain(business -> file(session, business, told, arrival(attached))));
    }

    /** In the caller's transaction, which has checked what was told. */
    Uni<UUID> file(Mutiny.Session session, BusinessRef business, NewRequest told, Arrival arrival) {
        return Firm.locked(session, business.id())
                .chain(firm -> coverages
                        .of(session, firm.firmId(), told.need())
                        .invoke(Asking::refuseCovered)
                        .chain(coverage -> times.until(session, TermKind.DECISION)
                                .chain(due -> {
                                    var request = request(business, firm, told, arrival);
                                    request.similarTo = coverage.similar();
                                    arrival.attached().hangOn(request);
                                    var from = request.state();
                                    request.move(RequestMove.SUBMIT, Custody.office(due), arrival.at());
                                    return session.persist(request)
                                            .chain(() -> log.write(
                                                    session,
                                                    request,
                                                    RequestLog.Happening.of(RequestMove.SUBMIT.key(), from)))
                                            .replaceWith(request.id());
                                })));
    }

    private Arrival arrival(Attached attached) {
        var channel = actor.require().has(Role.OFFICER) ? Channel.OFFICE : Channel.WEB;
        return new Arrival(channel, clock.instant().truncatedTo(ChronoUnit.MICROS), null, attached);
    }

    private SupportRequest request(BusinessRef business, Firm firm, NewRequest told, Arrival arrival) {
        var request = new SupportRequest(business.tenant(), business.id(), told.need(), arrival.at());
        var words = told.words();
        request.wordsSealed = words == null || words.isBlank()
                ? null
                : seal.close(request.tenant(), request.wordsPlace(), words.strip());
        request.languages = told.spoken().toArray(String[]::new);
        request.remoteIsFine = !Boolean.FALSE.equals(told.remoteIsFine());
        request.channel = arrival.channel().key();
        request.sheetId = arrival.sheetId();
        request.assessmentId = told.assessmentId();
        request.askedBy = actor.require().accountId();
        request.askedByName = actor.require().name();
        request.helped = onBehalf.find() != null;
        request.preferred = firm.standing().isPreferred();
        return request;
    }

    private Uni<NeedTree> check(Mutiny.Session session, NewRequest told) {
        return needs.tree(session)
                .invoke(tree -> validation
                        .of(told)
                        .refuseIf(tree.find(told.need()).isEmpty(), "need", "support.need-unknown")
                        .refuseIf(
                                told.spoken().stream()
                                        .anyMatch(
                                                code -> SpokenLanguage.of(code).isEmpty()),
                                "languages",
                                "support.language-unknown")
                        .orThrow());
    }

    private Uni<Void> uncovered(Mutiny.Session session, UUID businessId, String need) {
        return Firm.of(session, businessId)
                .chain(firm -> coverages.of(session, firm.firmId(), need))
                .invoke(Asking::refuseCovered)
                .replaceWithVoid();
    }

    private static void refuseCovered(Coverage coverage) {
        if (coverage.covering() != null) {
            throw new RequestFailure.Covered(coverage.covering());
        }
    }
}
