package vn.nhan.catalog;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantId;

/**
 * What other rooms may know of a product.
 *
 * @param gtin 14 digits, or null for goods without a GTIN
 * @param netWeightGrams of one unit
 */
public record ProductRef(
        UUID id,
        TenantId tenant,
        UUID businessId,
        String slug,
        String name,
        @Nullable String nameEn,
        @Nullable String gtin,
        long netWeightGrams) {}
