package vn.nhan.catalog;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer of a product.
 *
 * @param publishedAt since when it can be seen; null while it never was
 */
public record ListingFacts(
        UUID id, ListingStatus status, @Nullable Instant publishedAt) {}
