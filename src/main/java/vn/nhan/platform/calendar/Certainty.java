package vn.nhan.platform.calendar;

/** How far a reckoning by the calendar can be trusted; the later, the less. */
public enum Certainty {
    /** By the law itself, or as announced for that year. */
    ANNOUNCED,
    /** Days off of that year are foreseen, but not announced yet. */
    EXPECTED,
    /** Nothing is known of that year's holidays: only Saturdays and Sundays were left out. */
    NO_DATA;

    Certainty weaker(Certainty other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
