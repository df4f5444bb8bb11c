package vn.nhan.support.training;

import java.util.Map;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;

/** What is refused about courses, and about coming to them. */
abstract sealed class CourseFailure extends DomainFailure {

    private CourseFailure(FailureKind kind, String code, Map<String, Object> args) {
        super(kind, code, args);
    }

    static final class NotFound extends CourseFailure {
        NotFound() {
            super(FailureKind.NOT_FOUND, "course.not-found", Map.of());
        }
    }

    /** It has begun, or is over. */
    static final class Over extends CourseFailure {
        Over() {
            super(FailureKind.CONFLICT, "course.over", Map.of());
        }
    }

    static final class Cancelled extends CourseFailure {
        Cancelled() {
            super(FailureKind.CONFLICT, "course.cancelled", Map.of());
        }
    }

    /** More people have a seat already than there would be. */
    static final class SeatsTaken extends CourseFailure {
        SeatsTaken(long taken) {
            super(FailureKind.CONFLICT, "course.seats-taken", Map.of("taken", taken));
        }
    }

    static final class TooManyOnOnePhone extends CourseFailure {
        TooManyOnOnePhone(int max) {
            super(FailureKind.RULE_BROKEN, "course.phone-too-often", Map.of("max", max));
        }
    }

    /** What the door shows has changed meanwhile, or is another session's. */
    static final class DoorCode extends CourseFailure {
        DoorCode() {
            super(FailureKind.RULE_BROKEN, "course.door-code", Map.of());
        }
    }

    /** Nobody with this number and name has a seat. */
    static final class NotOnTheList extends CourseFailure {
        NotOnTheList() {
            super(FailureKind.RULE_BROKEN, "course.not-on-the-list", Map.of());
        }
    }

    static final class NoSeat extends CourseFailure {
        NoSeat() {
            super(FailureKind.CONFLICT, "course.no-seat", Map.of());
        }
    }

    /** Attendance is written down from two hours before the first meeting on. */
    static final class TooEarly extends CourseFailure {
        TooEarly() {
            super(FailureKind.CONFLICT, "course.too-early", Map.of());
        }
    }

    static final class NotEnough extends CourseFailure {
        NotEnough() {
            super(FailureKind.CONFLICT, "course.not-enough", Map.of());
        }
    }

    static final class NotCompleted extends CourseFailure {
        NotCompleted() {
            super(FailureKind.CONFLICT, "course.not-completed", Map.of());
        }
    }

    /** The completion was taken back, so there is no certificate. */
    static final class Revoked extends CourseFailure {
        Revoked() {
            super(FailureKind.CONFLICT, "course.revoked", Map.of());
        }
    }

    static final class Completed extends CourseFailure {
        Completed() {
            super(FailureKind.CONFLICT, "course.completed", Map.of());
        }
    }
}
