package vn.nhan.support.clock;

import java.time.Instant;

/** Something that makes a clock run, stand still or end. */
public sealed interface ClockEvent {

    Instant at();

    record Started(Instant at) implements ClockEvent {}

    /** @param reason a code, such as {@code returned} */
    record Paused(Instant at, String reason) implements ClockEvent {}

    record Resumed(Instant at) implements ClockEvent {}

    record Stopped(Instant at) implements ClockEvent {}

    /** What was decided is to be decided again: the term begins anew. */
    record Reopened(Instant at) implements ClockEvent {}
}
