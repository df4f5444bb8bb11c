package vn.nhan.support.request;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Facts;
import vn.nhan.identity.PersonalDataSource;
import vn.nhan.platform.crypto.Seal;

/** Of a person's own data: what they asked for, answered and complained about, in their own words. */
@ApplicationScoped
class RequestData implements PersonalDataSource {

    private final Seal seal;

    RequestData(Seal seal) {
        this.seal = seal;
    }

    @Override
    public Uni<List<Section>> collect(Mutiny.Session session, Subject subject) {
        return session.createSelectionQuery(
                        "from SupportRequest where askedBy = :account order by id", SupportRequest.class)
                .setParameter("account", subject.accountId())
                .getResultList()
                .map(found -> Section.of(
                        "supportRequests", found.stream().map(this::facts).toList()))
                .chain(requests -> session.createSelectionQuery(
                                "from Complaint where raisedBy = :account order by id", Complaint.class)
                        .setParameter("account", subject.accountId())
                        .getResultList()
                        .map(found -> Section.of(
                                "supportComplaints",
                                found.stream().map(this::facts).toList()))
                        .map(complaints -> Stream.concat(requests.stream(), complaints.stream())
                                .toList()));
    }

    private Map<String, Object> facts(SupportRequest request) {
        return new Facts()
                .with("need", request.need)
                .with("submittedAt", request.submittedAt)
                .with("state", request.state)
                .with("text", opened(request, request.wordsSealed))
                .with("voiceSeconds", request.voiceKey == null ? null : request.voiceSeconds)
                .asMap();
    }

    private Map<String, Object> facts(Complaint complaint) {
        var sealed = complaint.wordsSealed;
        return new Facts()
                .with("receivedAt", complaint.raisedAt)
                .with("text", sealed == null ? null : seal.open(complaint.tenant(), complaint.wordsPlace(), sealed))
                .with("state", complaint.outcome)
                .asMap();
    }

    private @Nullable String opened(SupportRequest request, byte @Nullable [] sealed) {
        return sealed == null ? null : seal.open(request.tenant(), request.wordsPlace(), sealed);
    }
}
