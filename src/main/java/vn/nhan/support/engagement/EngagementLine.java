package vn.nhan.support.engagement;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An engagement in a list.
 *
 * @param need code of what it is about
 * @param due until when whoever has it may take; null once it has ended
 * @param asked whether a question about what came of it waits for an answer
 */
record EngagementLine(
        UUID id,
        EngagementState state,
        String need,
        String needName,
        String business,
        String expert,
        Instant beganAt,
        @Nullable String holder,
        @Nullable Instant due,
        boolean late,
        boolean asked) {}
