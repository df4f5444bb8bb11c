package vn.nhan.marketplace.connector;

import java.time.Instant;
import java.util.Optional;

/**
 * Orders that changed from an instant (with it) to another (without it).
 *
 * @param page where the last page said to go on
 */
public record OrderWindow(Instant from, Instant to, Optional<String> page) {}
