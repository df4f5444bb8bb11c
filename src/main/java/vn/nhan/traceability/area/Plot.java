package vn.nhan.traceability.area;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.nhan.place.Boundary;
import vn.nhan.place.GeoPoint;
import vn.nhan.platform.measure.Area;
import vn.nhan.platform.measure.AreaUnit;
import vn.nhan.platform.tenancy.TenantOwned;

/** A piece of a growing area with one crop. A certificate's annex names plots; a harvest comes from one. */
@Entity
class Plot extends TenantOwned {

    UUID growingAreaId;
    UUID businessId;
    String code;
    String name;
    String crop;

    @Column(name = "area_m2")
    long squareMetres;

    BigDecimal areaAmount;
    String areaUnit;

    @Nullable
    Double latitude;

    @Nullable
    Double longitude;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    String boundary;

    Instant createdAt;

    @Version
    int version;

    protected Plot() {}

    Plot(GrowingArea area, String code, Instant createdAt) {
        super(area.tenant());
        this.growingAreaId = area.id();
        this.businessId = area.businessId;
        this.code = code;
        this.createdAt = createdAt;
    }

    void measure(Area area) {
        squareMetres = area.squareMetres();
        areaAmount = area.amount();
        areaUnit = area.unit().name();
    }

    void place(@Nullable GeoPoint point, @Nullable Boundary outline) {
        if (point != null) {
            latitude = point.latitude();
            longitude = point.longitude();
        }
        boundary = outline == null ? null : outline.toGeoJson();
    }

    Area area() {
        return new Area(squareMetres, AreaUnit.valueOf(areaUnit), areaAmount);
    }

    PlotRef ref() {
        return new PlotRef(id(), tenant(), businessId, code, name, crop);
    }
}
