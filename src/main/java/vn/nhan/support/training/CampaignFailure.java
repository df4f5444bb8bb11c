package vn.nhan.support.training;

import java.util.Map;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;

/** What is refused about campaigns. */
abstract sealed class CampaignFailure extends DomainFailure {

    private CampaignFailure(FailureKind kind, String code, Map<String, Object> args) {
        super(kind, code, args);
    }

    static final class NotFound extends CampaignFailure {
        NotFound() {
            super(FailureKind.NOT_FOUND, "campaign.not-found", Map.of());
        }
    }

    static final class Withdrawn extends CampaignFailure {
        Withdrawn() {
            super(FailureKind.CONFLICT, "campaign.withdrawn", Map.of());
        }
    }

    /** Nobody fits, or nobody was chosen. */
    static final class Nobody extends CampaignFailure {
        Nobody() {
            super(FailureKind.RULE_BROKEN, "campaign.nobody", Map.of());
        }
    }

    static final class TooMany extends CampaignFailure {
        TooMany(int max) {
            super(FailureKind.RULE_BROKEN, "campaign.too-many", Map.of("max", max));
        }
    }
}
