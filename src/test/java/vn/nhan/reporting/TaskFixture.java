package vn.nhan.reporting;

import java.util.UUID;
import vn.nhan.business.BusinessStatus;

/** What the platform may hold of a business, for tests. */
final class TaskFixture {

    static final UUID BUSINESS = new UUID(0x0199_0000_0000_7000L, 0x8000_0000_0000_0001L);

    private TaskFixture() {}

    static TaskEvidence nothingBut(BusinessStatus status) {
        return new TaskEvidence(BUSINESS, "HTX Phố Hiến", status, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    /** Everything that a member can do without the department. */
    static TaskEvidence allButPublished(BusinessStatus status) {
        return new TaskEvidence(BUSINESS, "HTX Phố Hiến", status, 1, 3, 1, 8, 2, 1, 1, 0);
    }

    static TaskEvidence published() {
        return new TaskEvidence(BUSINESS, "HTX Phố Hiến", BusinessStatus.VERIFIED, 1, 3, 1, 8, 2, 1, 1, 2);
    }

    /** A growing area, but no plot in it. */
    static TaskEvidence areaWithoutPlot() {
        return new TaskEvidence(BUSINESS, "HTX Phố Hiến", BusinessStatus.VERIFIED, 1, 0, 0, 0, 0, 0, 0, 0);
    }

    /** No certificate yet, though everything up to the lot. */
    static TaskEvidence withoutCertificate() {
        return new TaskEvidence(BUSINESS, "HTX Phố Hiến", BusinessStatus.VERIFIED, 1, 3, 0, 8, 2, 1, 0, 0);
    }
}
