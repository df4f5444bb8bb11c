package vn.nhan.place.address;

import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.place.GeoPoint;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantOwned;

/** Where something is. Its unit is the one of today; those it lay in before are kept beside it. */
@Entity
class Address extends TenantOwned {

    @Nullable
    UUID unitId;

    String communeText;

    @Nullable
    String hamlet;

    @Nullable
    String houseLine;

    @Nullable
    Double latitude;

    @Nullable
    Double longitude;

    @Nullable
    String plusCode;

    LocalDate enteredOn;

    @Nullable
    UUID enteredBy;

    Instant createdAt;

    @Version
    int version;

    protected Address() {}

    Address(TenantId tenant, Instant createdAt) {
        super(tenant);
        this.createdAt = createdAt;
    }

    void describe(AddressEntry entry, @Nullable UUID unit) {
        unitId = unit;
        communeText = entry.commune().strip();
        hamlet = blankToNull(entry.hamlet());
        houseLine = blankToNull(entry.houseLine());
        enteredOn = entry.on();
        enteredBy = entry.by();
        var point = entry.point();
        latitude = point == null ? null : point.latitude();
        longitude = point == null ? null : point.longitude();
        plusCode = point == null ? null : point.plusCode();
    }

    /** The unit has become another one. */
    void moveTo(UUID unit) {
        unitId = unit;
    }

    @Nullable
    GeoPoint point() {
        return latitude == null || longitude == null ? null : new GeoPoint(latitude, longitude);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
