package vn.nhan.support.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Actor;
import vn.nhan.identity.CurrentActor;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.audit.OnBehalf;
import vn.nhan.platform.crypto.Seal;
import vn.nhan.platform.tenancy.CurrentTenant;

/** Writes down what happens to requests, with who did it, and audits it. Works in the caller's transaction. */
@ApplicationScoped
class RequestLog {

    private static final String INSERT =
            "insert into support_request_event (tenant_id, id, request_id, kind, from_state,"
                    + " to_state, at, by_account, by_name, on_behalf_of, holder_kind, holder_id, due_at, reasons, note_sealed)"
                    + " values (:tenant, :id, :request, :kind, :from, :to, :at, :by, :name, :behalf, :holderKind, :holder, :due,"
                    + " cast(cast(:reasons as text) as jsonb), :note)";

    private final CurrentActor actor;
    private final CurrentTenant tenant;
    private final OnBehalf onBehalf;
    private final Seal seal;
    private final Audit audit;
    private final ObjectMapper json;
    private final Clock clock;

    RequestLog(
            CurrentActor actor,
            CurrentTenant tenant,
            OnBehalf onBehalf,
            Seal seal,
            Audit audit,
            ObjectMapper json,
            Clock clock) {
        this.actor = actor;
        this.tenant = tenant;
        this.onBehalf = onBehalf;
        this.seal = seal;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @param kind the key of a move, or what else happened
     * @param reasons codes of ready-made sentences
     * @param note in somebody's own words; kept sealed
     */
    record Happening(
            String kind,
            RequestState from,
            List<String> reasons,
            @Nullable String note) {

        static Happening of(String kind, RequestState from) {
            return new Happening(kind, from, List.of(), null);
        }
    }

    /**
     * A move that is made and written down.
     *
     * @param custody who has it from now on; null where it ends
     */
    record Step(
            RequestMove move,
            @Nullable Custody custody,
            List<String> reasons,
            @Nullable String note) {

        static Step of(RequestMove move, @Nullable Custody custody, @Nullable String note) {
            return new Step(move, custody, List.of(), note);
        }
    }

    /** Moves the request and writes it down; gives the request's id. */
    Uni<UUID> move(Mutiny.Session session, SupportRequest request, Step step) {
        var from = request.state();
        request.move(step.move(), step.custody(), clock.instant());
        return write(session, request, new Happening(step.move().key(), from, step.reasons(), step.note()))
                .replaceWith(request.id());
    }

    /** Where the words of an event are sealed. */
    static String notePlace(UUID event) {
        return "support-request-event/" + event + "/note";
    }

    /** After the request was changed; flushes first. Gives the event's id. */
    Uni<UUID> write(Mutiny.Session session, SupportRequest request, Happening what) {
        var id = UuidCreator.getTimeOrderedEpoch();
        // A job has no tenant of its own, and asking for its identity would block the event loop.
        var who = tenant.find().flatMap(asked -> actor.find());
        var note = what.note();
        return session.flush()
                .chain(() -> session.createNativeQuery(INSERT)
                        .setParameter("tenant", request.tenant().value())
                        .setParameter("id", id)
                        .setParameter("request", request.id())
                        .setParameter("kind", what.kind())
                        .setParameter("from", what.from().key())
                        .setParameter("to", request.state)
                        .setParameter("at", clock.instant())
                        .setParameter("by", who.map(Actor::accountId).orElse(null))
                        .setParameter("name", who.map(Actor::name).orElse(null))
                        .setParameter("behalf", onBehalf.find())
                        .setParameter("holderKind", request.holderKind)
                        .setParameter("holder", request.holderId)
                        .setParameter("due", request.dueAt)
                        .setParameter("reasons", written(what.reasons()))
                        .setParameter("note", note == null ? null : seal.close(request.tenant(), notePlace(id), note))
                        .executeUpdate())
                .chain(() -> audit.record(
                        session,
                        new Audit.Deed(
                                who.map(Actor::accountId).orElse(null),
                                "support." + what.kind(),
                                new Audit.Subject(request.tenant(), "support-request", request.id()),
                                what.from(),
                                request.state())))
                .replaceWith(id);
    }

    private String written(List<String> reasons) {
        try {
            return json.writeValueAsString(reasons);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
