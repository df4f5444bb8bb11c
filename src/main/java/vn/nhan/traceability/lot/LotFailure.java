package vn.nhan.traceability.lot;

import java.util.List;
import java.util.Map;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;
import vn.nhan.platform.problem.FieldError;
import vn.nhan.platform.text.Dates;
import vn.nhan.traceability.diary.PreHarvestInterval;

/** What this room refuses. */
abstract sealed class LotFailure extends DomainFailure {

    private LotFailure(FailureKind kind, String code, Map<String, Object> args) {
        super(kind, code, args);
    }

    /** Also for what belongs to somebody else. */
    static final class NotFound extends LotFailure {
        NotFound() {
            super(FailureKind.NOT_FOUND, "lot.not-found", Map.of());
        }
    }

    static final class CodeTaken extends LotFailure {
        CodeTaken() {
            super(FailureKind.CONFLICT, "lot.code-taken", Map.of());
        }

        @Override
        public List<FieldError> fields() {
            return List.of(new FieldError("code", code()));
        }
    }

    static final class HarvestUsed extends LotFailure {
        HarvestUsed() {
            super(FailureKind.CONFLICT, "lot.harvest-used", Map.of());
        }

        @Override
        public List<FieldError> fields() {
            return List.of(new FieldError("harvestId", code()));
        }
    }

    static final class NotAHarvest extends LotFailure {
        NotAHarvest() {
            super(FailureKind.RULE_BROKEN, "lot.not-a-harvest", Map.of());
        }

        @Override
        public List<FieldError> fields() {
            return List.of(new FieldError("harvestId", code()));
        }
    }

    /** Quotes the rule: which product, how many days it asks for, and from when on it would have been right. */
    static final class HarvestedTooEarly extends LotFailure {
        HarvestedTooEarly(PreHarvestInterval.Verdict.Broken broken) {
            super(
                    FailureKind.RULE_BROKEN,
                    "lot.harvested-too-early",
                    Map.of(
                            "agent", broken.agent(),
                            "required", broken.requiredDays(),
                            "actual", broken.actualDays(),
                            "earliest", Dates.format(broken.earliest())));
        }
    }
}
