package vn.nhan.platform.problem;

import java.util.Set;

/** Tells work that the database gave up, mostly because it waited for somebody else's, from what is wrong in itself. */
public final class TookTooLong {

    /** Statement time-out, lock time-out (PostgreSQL manual, appendix A). */
    private static final Set<String> STATES = Set.of("57014", "55P03");

    private TookTooLong() {}

    public static boolean isCauseOf(Throwable failure) {
        return SqlState.isAnyOf(STATES, failure);
    }
}
