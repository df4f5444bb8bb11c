package vn.nhan.catalog;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantId;

/**
 * Everything that a business says of a product. Nothing in it is personal.
 *
 * @param category code in the category tree; null while nobody has chosen one
 * @param hsCode 4, 6 or 8 digits of the Harmonized System
 * @param attributes by the code of {@link vn.nhan.catalog.category.Attribute}
 */
public record ProductFacts(
        UUID id,
        TenantId tenant,
        UUID businessId,
        String slug,
        String name,
        @Nullable String nameEn,
        @Nullable String category,
        @Nullable String description,
        @Nullable String descriptionEn,
        @Nullable String story,
        @Nullable String storyEn,
        @Nullable String hsCode,
        List<String> tags,
        Map<String, String> attributes,
        Instant createdAt,
        Instant changedAt) {}
