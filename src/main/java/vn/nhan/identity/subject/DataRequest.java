package vn.nhan.identity.subject;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantOwned;

/** Something that a person asks about their own data. Its times follow from its steps; here they stand for the queue. */
@Entity
@Table(name = "data_subject_request")
class DataRequest extends TenantOwned {

    UUID accountId;
    String kind;
    Instant receivedAt;
    byte @Nullable [] textSealed;
    boolean thirdParty;
    String state;

    @Nullable
    Instant extendedAt;

    @Nullable
    Instant answeredAt;

    @Nullable
    Instant closedAt;

    @Nullable
    UUID handledBy;

    @Nullable
    LocalDate nextDay;

    String alarm;

    @Version
    int version;

    protected DataRequest() {}

    DataRequest(TenantId tenant, UUID accountId, RequestKind kind, Instant receivedAt) {
        super(tenant);
        this.accountId = accountId;
        this.kind = kind.key();
        this.receivedAt = receivedAt;
        this.state = RequestState.RECEIVED.key();
        this.alarm = Alarm.NONE.key();
    }

    RequestKind kind() {
        return RequestKind.of(kind);
    }

    RequestState state() {
        return RequestState.valueOf(state.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    Alarm alarm() {
        return Alarm.of(alarm);
    }

    void requireOpen() {
        if (closedAt != null) {
            throw new SubjectFailure.Closed();
        }
    }

    /** Where the person's words are sealed. */
    String textPlace() {
        return "data-request/" + id() + "/text";
    }

    /** Writes down how things stand; whether the alarm has risen. */
    boolean follow(Deadlines clocks, Instant now) {
        var before = alarm();
        state = clocks.state().key();
        answeredAt = clocks.answer().metAt();
        closedAt = clocks.finish().metAt();
        nextDay = clocks.nextDay();
        alarm = clocks.alarm(now).key();
        return alarm().compareTo(before) > 0;
    }
}
