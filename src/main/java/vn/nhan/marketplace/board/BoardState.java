package vn.nhan.marketplace.board;

import java.util.Arrays;
import java.util.Locale;
import vn.nhan.platform.problem.Invalid;

/** How far a listing has come, as its seller sees it: the phases of the engine, and what the seller took off. */
enum BoardState {
    /** Where people put goods: it may not stand there any longer. */
    TO_REMOVE("bad"),
    /** Where people put goods: changed since somebody said that it is there. */
    TO_MEND("warn"),
    /** Where people put goods: it is too long ago that somebody said so. */
    TO_LOOK("warn"),
    /** Where people put goods: ready, and nobody said that it is there. */
    TO_POST("info"),
    DRIFTED("warn"),
    GONE("warn"),
    /** Taken off because a star or a certificate by which it was sold there holds no longer. */
    WITHDRAWN("bad"),
    STUCK("bad"),
    REJECTED("bad"),
    BANNED("bad"),
    BLOCKED("bad"),
    RESTING("warn"),
    RETRYING("info"),
    LOCKED("info"),
    IN_REVIEW("info"),
    DUE("info"),
    LIVE("ok"),
    /** Somebody says that it is there: their word, and nothing that was read back. */
    CONFIRMED("neutral"),
    UNLISTED("neutral"),
    /** Taken off by the seller, and not seen there any more. */
    OFF("neutral");

    private final String tone;

    BoardState(String tone) {
        this.tone = tone;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it goes on by itself. */
    boolean isUnderWay() {
        return this == DUE || this == RETRYING || this == LOCKED || this == IN_REVIEW;
    }

    /** Whether only somebody brings it on. */
    boolean waitsForSomebody() {
        return !isUnderWay() && this != LIVE && this != CONFIRMED && this != UNLISTED && this != OFF;
    }

    /** Of a badge. */
    String tone() {
        return tone;
    }

    /** @throws Invalid for any other word */
    static BoardState of(String key) {
        return Arrays.stream(values())
                .filter(state -> state.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Invalid("state", "value.format"));
    }
}
