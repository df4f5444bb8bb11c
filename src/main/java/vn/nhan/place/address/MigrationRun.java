package vn.nhan.place.address;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A walk through the addresses of all provinces, and how far it has come. Belongs to no province. */
@Entity(name = "MigrationRun")
@jakarta.persistence.Table(name = "address_migration")
class MigrationRun {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Id
    UUID id;

    Instant startedAt;

    @Nullable
    UUID startedBy;

    @Nullable
    Instant finishedAt;

    int total;
    int done;
    int moved;
    int inReview;
    int withoutLineage;
    short atTenant;
    UUID after;

    protected MigrationRun() {}

    MigrationRun(UUID id, Instant startedAt, @Nullable UUID startedBy) {
        this.id = id;
        this.startedAt = startedAt;
        this.startedBy = startedBy;
        this.after = BEFORE_ALL;
    }

    /** Goes on to a province, from its first address on. */
    void turnTo(short tenant) {
        atTenant = tenant;
        after = BEFORE_ALL;
    }

    /** From the first province again: more has become known meanwhile. */
    void beginAgain() {
        turnTo((short) 0);
        done = 0;
        withoutLineage = 0;
    }

    void add(MigrationStep step) {
        done += step.addresses();
        moved += step.moved();
        inReview += step.inReview();
        withoutLineage += step.withoutLineage();
        after = step.last();
    }
}
