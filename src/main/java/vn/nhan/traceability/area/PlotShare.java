package vn.nhan.traceability.area;

import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantOwned;

/** How much of a plot a household works, and on which days. */
@Entity
class PlotShare extends TenantOwned {

    UUID plotId;
    UUID householdId;

    /** More than 0, at most 1, four decimals. */
    BigDecimal share;

    LocalDate fromDay;

    /** The last day, or null until further notice. */
    @Nullable
    LocalDate toDay;

    Instant recordedAt;
    UUID recordedBy;

    @Nullable
    UUID onBehalfOf;

    @Version
    int version;

    protected PlotShare() {}

    PlotShare(Plot plot, UUID householdId, Part part) {
        super(plot.tenant());
        this.plotId = plot.id();
        this.householdId = householdId;
        this.share = part.share();
        this.fromDay = part.from();
        this.toDay = part.to();
    }

    Part part() {
        return new Part(share, fromDay, toDay);
    }

    /** @throws AreaFailure.EndsTooEarly before its first day */
    void end(LocalDate day) {
        if (day.isBefore(fromDay)) {
            throw new AreaFailure.EndsTooEarly();
        }
        toDay = day;
    }
}
