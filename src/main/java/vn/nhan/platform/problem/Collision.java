package vn.nhan.platform.problem;

import java.util.Set;

/**
 * Tells two requests that met at the same unique key, or at the same rows, from a mistake of ours: each had looked and
 * found the place free, and the database let one of them through.
 */
public final class Collision {

    /** Unique violation, serialisation failure, deadlock (PostgreSQL manual, appendix A). */
    private static final Set<String> STATES = Set.of("23505", "40001", "40P01");

    private Collision() {}

    public static boolean isCauseOf(Throwable failure) {
        return SqlState.isAnyOf(STATES, failure);
    }
}
