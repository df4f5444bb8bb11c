package vn.nhan.identity.subject;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Facts;
import vn.nhan.identity.PersonSeal;
import vn.nhan.identity.PersonalDataSource;

/** Of a person's own data: what they asked about them, and what they were told. */
@ApplicationScoped
class SubjectData implements PersonalDataSource {

    private final RequestLog log;
    private final PersonSeal seal;

    SubjectData(RequestLog log, PersonSeal seal) {
        this.log = log;
        this.seal = seal;
    }

    @Override
    public Uni<List<Section>> collect(Mutiny.Session session, Subject subject) {
        return session.createSelectionQuery(
                        "from DataRequest where accountId = :account order by id", DataRequest.class)
                .setParameter("account", subject.accountId())
                .getResultList()
                .chain(requests -> log.stepsOf(
                                session, requests.stream().map(DataRequest::id).toList())
                        .map(steps -> Section.of(
                                "dataRequests",
                                requests.stream()
                                        .map(request -> facts(request, steps, subject))
                                        .toList())));
    }

    private Map<String, Object> facts(DataRequest request, Map<UUID, List<RequestStep>> steps, Subject subject) {
        var told = steps.getOrDefault(request.id(), List.of()).stream()
                .map(step -> step.kind().key() + " " + step.at + note(subject, step))
                .toList();
        return new Facts()
                .with("requestKind", request.kind)
                .with("state", request.state)
                .with("receivedAt", request.receivedAt)
                .with("closedAt", request.closedAt)
                .with("text", opened(subject, request.textPlace(), request.textSealed))
                .with("steps", told)
                .asMap();
    }

    private String note(Subject subject, RequestStep step) {
        var note = opened(subject, step.notePlace(), step.noteSealed);
        return note == null ? "" : ": " + note;
    }

    private @Nullable String opened(Subject subject, String place, byte @Nullable [] sealed) {
        return sealed == null ? null : seal.open(subject.key(), place, sealed);
    }
}
