package vn.nhan.identity.subject;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.People;
import vn.nhan.identity.PersonKey;
import vn.nhan.identity.PersonKeys;
import vn.nhan.identity.PersonSeal;
import vn.nhan.platform.calendar.WorkingDays;
import vn.nhan.platform.text.Dates;

/** Puts requests, their steps and the people's words together; in a transaction that sees people. */
@ApplicationScoped
class RequestReader {

    private final RequestLog log;
    private final People people;
    private final PersonKeys keys;
    private final PersonSeal seal;
    private final Clock clock;

    RequestReader(RequestLog log, People people, PersonKeys keys, PersonSeal seal, Clock clock) {
        this.log = log;
        this.people = people;
        this.keys = keys;
        this.seal = seal;
        this.clock = clock;
    }

    Uni<RequestView> view(Mutiny.Session session, DataRequest request) {
        return views(session, List.of(request)).map(views -> views.get(0));
    }

    Uni<List<RequestView>> views(Mutiny.Session session, List<DataRequest> requests) {
        var ids = requests.stream().map(DataRequest::id).toList();
        var accounts =
                requests.stream().map(request -> request.accountId).distinct().toList();
        return log.stepsOf(session, ids)
                .chain(steps -> keys.of(session, accounts)
                        .chain(opened -> people.names(session, accounts)
                                .map(names -> requests.stream()
                                        .map(request -> view(
                                                request,
                                                steps.getOrDefault(request.id(), List.of()),
                                                opened.get(request.accountId),
                                                names.getOrDefault(request.accountId, "")))
                                        .toList())));
    }

    private RequestView view(DataRequest request, List<RequestStep> steps, @Nullable PersonKey key, String name) {
        var now = clock.instant();
        var clocks = log.clocks(request, steps);
        var next = clocks.nextDay();
        return new RequestView(
                request.id(),
                request.accountId,
                name,
                request.kind(),
                clocks.state(),
                open(key, request.textPlace(), request.textSealed),
                request.thirdParty,
                request.receivedAt,
                RequestView.TermView.of(clocks.answer(), now),
                RequestView.TermView.of(clocks.finish(), now),
                clocks.extended(),
                clocks.alarm(now),
                next == null
                        ? null
                        : WorkingDays.ofVietnam()
                                .between(Dates.dayOf(now), next)
                                .days(),
                steps.stream()
                        .map(step -> new RequestView.StepView(
                                step.kind(), step.at, open(key, step.notePlace(), step.noteSealed)))
                        .toList(),
                request.version);
    }

    private @Nullable String open(@Nullable PersonKey key, String place, byte @Nullable [] sealed) {
        return key == null || sealed == null ? null : seal.open(key, place, sealed);
    }
}
