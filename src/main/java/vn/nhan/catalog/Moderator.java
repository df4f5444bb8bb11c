package vn.nhan.catalog;

import java.time.Instant;
import java.util.UUID;

/** Who moderates, and when. */
public record Moderator(UUID id, String name, Instant at) {}
