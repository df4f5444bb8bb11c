package vn.nhan.support.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Actor;
import vn.nhan.identity.CurrentActor;
import vn.nhan.platform.crypto.Seal;
import vn.nhan.platform.storage.ObjectKey;
import vn.nhan.platform.storage.ObjectStore;
import vn.nhan.platform.storage.StoredContent;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantTx;

/** Reads a request with all that happened to it, for those who may see it. */
@ApplicationScoped
class RequestReading {

    private static final TypeReference<List<String>> CODES = new TypeReference<>() {};
    private static final String STEPS = "select id, kind, to_state, at, by_name, holder_kind, cast(reasons as text),"
            + " note_sealed from support_request_event where request_id = :request order by id";

    private final TenantTx tx;
    private final Requests requests;
    private final RequestGate gate;
    private final RequestTimes times;
    private final ObjectStore store;
    private final CurrentActor actor;
    private final Seal seal;
    private final ObjectMapper json;
    private final Clock clock;

    RequestReading(
            TenantTx tx,
            Requests requests,
            RequestGate gate,
            RequestTimes times,
            ObjectStore store,
            CurrentActor actor,
            Seal seal,
            ObjectMapper json,
            Clock clock) {
        this.tx = tx;
        this.requests = requests;
        this.gate = gate;
        this.times = times;
        this.store = store;
        this.actor = actor;
        this.seal = seal;
        this.json = json;
        this.clock = clock;
    }

    Uni<RequestView> read(UUID id) {
        return tx.inTenant(session -> visible(session, id).chain(request -> view(session, request)));
    }

    /** For those who may see the request, and nobody else; see {@link RequestGate#requireReader}. */
    Uni<StoredContent> photo(UUID id) {
        return tx.inTenant(session -> visible(session, id).map(request -> key(request.photoKey)))
                .chain(this::content);
    }

    Uni<StoredContent> voice(UUID id) {
        return tx.inTenant(session -> visible(session, id).map(request -> key(request.voiceKey)))
                .chain(this::content);
    }

    private Uni<StoredContent> content(ObjectKey key) {
        return store.get(key).map(found -> found.orElseThrow(RequestFailure.NotFound::new));
    }

    private Uni<SupportRequest> visible(Mutiny.Session session, UUID id) {
        return requests.read(session, id).call(request -> gate.requireReader(session, request));
    }

    private Uni<RequestView> view(Mutiny.Session session, SupportRequest request) {
        return Firm.of(session, request.businessId)
                .chain(firm -> times.decision(session, request)
                        .chain(decision -> steps(session, request)
                                .chain(steps -> pleas(session, request)
                                        .map(pleas -> view(request, firm.name(), new Parts(decision, steps, pleas))))));
    }

    private record Parts(RequestTimes.Decision decision, List<RequestView.Step> steps, List<RequestView.Plea> pleas) {}

    private RequestView view(SupportRequest request, String business, Parts parts) {
        var custody = request.custody();
        var since = request.heldSince;
        return new RequestView(
                request.id(),
                request.businessId,
                business,
                request.need,
                opened(request.tenant(), request.wordsPlace(), request.wordsSealed),
                request.photoKey != null,
                request.voiceKey == null ? null : request.voiceSeconds,
                request.languages(),
                request.remoteIsFine,
                request.channel,
                request.helped,
                request.submittedAt,
                request.state(),
                custody == null || since == null ? null : new RequestView.Holding(custody.kind(), since, custody.due()),
                RequestView.Clock.of(parts.decision(), clock.instant()),
                request.percent == null
                        ? null
                        : new RequestView.Grant(request.formId, request.programmeId, request.percent),
                request.similarTo,
                request.assessmentId,
                parts.steps(),
                parts.pleas());
    }

    private Uni<List<RequestView.Step>> steps(Mutiny.Session session, SupportRequest request) {
        var names = actor.find().map(Actor::isOfficer).orElse(false);
        return session.createNativeQuery(STEPS, Object[].class)
                .setParameter("request", request.id())
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> step(request.tenant(), row, names))
                        .toList());
    }

    private RequestView.Step step(TenantId tenant, Object[] row, boolean names) {
        return new RequestView.Step(
                (String) row[1],
                RequestState.of((String) row[2]),
                ((OffsetDateTime) row[3]).toInstant(),
                names ? (String) row[4] : null,
                row[5] == null ? null : HolderKind.of((String) row[5]),
                codes((String) row[6]),
                opened(tenant, RequestLog.notePlace((UUID) row[0]), (byte[]) row[7]));
    }

    private Uni<List<RequestView.Plea>> pleas(Mutiny.Session session, SupportRequest request) {
        return session.createSelectionQuery("from Complaint where requestId = :request order by id", Complaint.class)
                .setParameter("request", request.id())
                .getResultList()
                .map(all -> all.stream().map(this::plea).toList());
    }

    private RequestView.Plea plea(Complaint complaint) {
        return new RequestView.Plea(
                complaint.id(),
                complaint.raisedAt,
                opened(complaint.tenant(), complaint.wordsPlace(), complaint.wordsSealed),
                complaint.dueAt,
                complaint.isOpen() && !complaint.dueAt.isAfter(clock.instant()),
                complaint.outcome,
                complaint.decidedAt,
                opened(complaint.tenant(), complaint.answerPlace(), complaint.answerSealed));
    }

    private @Nullable String opened(TenantId tenant, String place, byte @Nullable [] sealed) {
        return sealed == null ? null : seal.open(tenant, place, sealed);
    }

    private static ObjectKey key(@Nullable String key) {
        if (key == null) {
            throw new RequestFailure.NotFound();
        }
        return new ObjectKey(key);
    }

    private List<String> codes(String text) {
        try {
            return json.readValue(text, CODES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
