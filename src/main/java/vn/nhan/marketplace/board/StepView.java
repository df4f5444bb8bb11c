package vn.nhan.marketplace.board;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was done at a marketplace.
 *
 * @param kind a key of {@link StepKind}
 * @param detail what was to change
 * @param faultKind why it didn't happen, as {@link vn.nhan.marketplace.engine.Trouble#kind()}; null where it did
 * @param faultCode the marketplace's own
 * @param faultMessage the marketplace's words
 */
record StepView(
        UUID id,
        Instant at,
        String kind,
        Map<String, Object> detail,
        @Nullable String faultKind,
        @Nullable String faultCode,
        @Nullable String faultMessage) {}
