package vn.nhan.business;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who decides, and when.
 *
 * @param bulk the list by which many were verified at once, or null
 */
public record Decider(
        UUID by, String byName, Instant at, @Nullable UUID bulk) {}
