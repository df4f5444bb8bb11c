package vn.nhan.platform.tenancy;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Number of a tenant, the {@code tenant_id} of every row it owns. Given once and never used again.
 *
 * @param value 0 for the national installation itself, 1 to 1023 for provinces (two characters of a trace code)
 */
public record TenantId(@JsonValue short value) {

    /** The installation itself: operators' accounts live here, and the bare host is its. */
    public static final TenantId NATIONAL = new TenantId((short) 0);

    public TenantId {
        if (value < 0 || value > 1023) {
            throw new IllegalArgumentException("tenant id out of 0..1023: " + value);
        }
    }

    public static TenantId of(int value) {
        return new TenantId((short) value);
    }

    public boolean isNational() {
        return value == 0;
    }

    @Override
    public String toString() {
        return Short.toString(value);
    }
}
