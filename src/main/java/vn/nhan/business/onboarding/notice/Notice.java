package vn.nhan.business.onboarding.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.onboarding.Group;
import vn.nhan.platform.tenancy.TenantId;

/** Something that a department tells a group of businesses. */
@Entity
class Notice {

    @Id
    UUID id;

    short tenantId;
    String subject;
    String body;

    @Nullable
    String stage;

    String measure;

    @Nullable
    String commune;

    int days;
    String state;
    int total;
    int done;
    int mailed;

    /** The last business that it was written to. */
    UUID after;

    Instant createdAt;
    UUID createdBy;

    @Nullable
    Instant finishedAt;

    @Nullable
    Instant takenBackAt;

    @Nullable
    UUID takenBackBy;

    protected Notice() {}

    /** @param by the account of the officer */
    record Written(TenantId tenant, UUID id, UUID by, Instant at) {}

    Notice(Written written, NewNotice text, Group group, int total) {
        this.id = written.id();
        this.tenantId = written.tenant().value();
        this.subject = text.subject().strip();
        this.body = text.text().strip();
        this.stage = group.stage() == null ? null : group.stage().key();
        this.measure = group.measure().key();
        this.commune = group.communeKey();
        this.days = group.days();
        this.state = "running";
        this.total = total;
        this.after = new UUID(0, 0);
        this.createdAt = written.at();
        this.createdBy = written.by();
    }

    TenantId tenant() {
        return new TenantId(tenantId);
    }

    Group group() {
        return Group.of(stage, measure, commune, days);
    }

    boolean isRunning() {
        return state.equals("running");
    }

    /** @param last of those that it was written to */
    void wrote(int businesses, int mails, UUID last) {
        done += businesses;
        mailed += mails;
        after = last;
    }

    /** Some may have left the group meanwhile, and others have come. */
    void finish(Instant at) {
        state = "done";
        finishedAt = at;
        total = Math.max(1, done);
    }

    /** Those that have it keep it. */
    void cancel(Instant at) {
        if (!isRunning()) {
            throw new NoticeFailure.NotRunning();
        }
        state = "cancelled";
        finishedAt = at;
    }

    /** Gone for whoever has not read it; nobody else is written to. */
    void takeBack(UUID by, Instant at) {
        if (takenBackAt != null) {
            throw new NoticeFailure.AlreadyTakenBack();
        }
        if (isRunning()) {
            cancel(at);
        }
        takenBackAt = at;
        takenBackBy = by;
    }
}
