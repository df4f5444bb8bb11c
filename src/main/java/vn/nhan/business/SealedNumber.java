package vn.nhan.business;

import java.util.UUID;
import vn.nhan.platform.tenancy.TenantId;

/** A personal number of a business as it is kept: sealed for the row it stands in, and the hash by which it is found. */
public record SealedNumber(byte[] sealed, byte[] hash) {

    /** Whose number it is. */
    public record Holder(TenantId tenant, UUID business) {}
}
