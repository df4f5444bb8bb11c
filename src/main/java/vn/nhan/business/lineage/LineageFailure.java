package vn.nhan.business.lineage;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;

/** Why two records can't be made one firm, or two again. */
abstract sealed class LineageFailure extends DomainFailure {

    private LineageFailure(FailureKind kind, String code, Map<String, Object> args) {
        super(kind, code, args);
    }

    private LineageFailure(String code) {
        this(FailureKind.CONFLICT, code, Map.of());
    }

    static final class NotFound extends LineageFailure {
        NotFound() {
            super(FailureKind.NOT_FOUND, "lineage.not-found", Map.of());
        }
    }

    static final class SameRecord extends LineageFailure {
        SameRecord() {
            super("lineage.same-record");
        }
    }

    /** One of the two was merged before: its survivor is meant. */
    static final class AlreadyMerged extends LineageFailure {
        AlreadyMerged() {
            super("lineage.already-merged");
        }
    }

    static final class AlreadyLinked extends LineageFailure {
        AlreadyLinked() {
            super("lineage.already-linked");
        }
    }

    /** The verified record is the one to keep. */
    static final class SurvivorUnverified extends LineageFailure {
        SurvivorUnverified() {
            super("lineage.survivor-unverified");
        }
    }

    static final class SurvivorClosed extends LineageFailure {
        SurvivorClosed() {
            super("lineage.survivor-closed");
        }
    }

    /** Only a household or group becomes a cooperative or an enterprise. */
    static final class NoConversion extends LineageFailure {
        NoConversion() {
            super("lineage.no-conversion");
        }
    }

    static final class AlreadyUndone extends LineageFailure {
        AlreadyUndone() {
            super("lineage.already-undone");
        }
    }

    static final class TooLate extends LineageFailure {
        TooLate(long days) {
            super(FailureKind.CONFLICT, "lineage.too-late", Map.of("days", days));
        }
    }

    /** The last is undone first: else what the later one saw would be wrong. */
    static final class LaterMerge extends LineageFailure {
        LaterMerge() {
            super("lineage.later-merge");
        }
    }

    /** Fields that the merge wrote were written again since. */
    static final class ChangedSince extends LineageFailure {
        ChangedSince(List<MergeField> fields) {
            super(
                    FailureKind.CONFLICT,
                    "lineage.changed-since",
                    Map.of("fields", fields.stream().map(MergeField::key).collect(Collectors.joining(", "))));
        }
    }
}
