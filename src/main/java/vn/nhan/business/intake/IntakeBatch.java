package vn.nhan.business.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.text.Dates;

/** A few hundred rows on their way into the database, all of one province and in one transaction. */
public final class IntakeBatch {

    private final TenantId tenant;
    private final @Nullable UUID cooperative;
    private final UUID intake;
    private final UUID by;
    private final Instant at;
    private final List<IntakeRow> rows;
    private final List<IntakeItem> items = new ArrayList<>();

    IntakeBatch(Intake intake, UUID by, Instant at, List<IntakeRow> rows) {
        this.tenant = intake.tenant();
        this.cooperative = intake.cooperativeId;
        this.intake = intake.id();
        this.by = by;
        this.at = at;
        this.rows = List.copyOf(rows);
    }

    public TenantId tenant() {
        return tenant;
    }

    /** The cooperative that sent the sheet of its own members; null for what an officer sent. */
    public @Nullable UUID cooperative() {
        return cooperative;
    }

    /** The sheet that the rows are of. */
    public UUID intake() {
        return intake;
    }

    /** The account that imports. */
    public UUID by() {
        return by;
    }

    public Instant at() {
        return at;
    }

    /** The day it is, by the Vietnamese clock. */
    public LocalDate today() {
        return Dates.dayOf(at);
    }

    /** Those that nothing is wrong with so far. */
    public List<IntakeRow> rows() {
        return rows.stream().filter(row -> !row.isBad()).toList();
    }

    /** Notes what was written anew, so that it can be taken back. */
    public void created(String thing, UUID id, IntakeRow row) {
        items.add(new IntakeItem(thing, id, row.number(), 0, null));
    }

    /** Notes what was changed, and how it was before. */
    public void updated(IntakeItem item) {
        items.add(item);
    }

    List<IntakeRow> all() {
        return rows;
    }

    List<IntakeItem> items() {
        return items;
    }
}
