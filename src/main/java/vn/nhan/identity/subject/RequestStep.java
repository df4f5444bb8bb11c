package vn.nhan.identity.subject;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantOwned;

/** One thing that happened to a request, with what was told to the person. Only ever added. */
@Entity
@Table(name = "data_subject_event")
class RequestStep extends TenantOwned {

    UUID requestId;
    String kind;
    Instant at;

    @Nullable
    UUID byAccount;

    byte @Nullable [] noteSealed;

    protected RequestStep() {}

    RequestStep(DataRequest request, StepKind kind, Instant at, @Nullable UUID by) {
        super(request.tenant());
        this.requestId = request.id();
        this.kind = kind.key();
        this.at = at;
        this.byAccount = by;
    }

    StepKind kind() {
        return StepKind.of(kind);
    }

    /** Where the words are sealed. */
    String notePlace() {
        return "data-request/" + requestId + "/" + id();
    }

    RequestEvent event(DataRequest request) {
        return switch (kind()) {
            case RECEIVED -> new RequestEvent.Received(at, request.kind(), request.thirdParty);
            case ANSWERED -> new RequestEvent.Answered(at);
            case EXTENDED -> new RequestEvent.Extended(at);
            case COMPLETED -> new RequestEvent.Completed(at);
            case REFUSED -> new RequestEvent.Refused(at);
            case TAKEN_BACK -> new RequestEvent.TakenBack(at);
        };
    }
}
