package vn.nhan.support.assessment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.fact.Sector;
import vn.nhan.platform.validation.PlainText;

/**
 * @param instrument its code, such as {@code 1567-2025}
 * @param sector for a business that hasn't told its own
 * @param corrects a finished one of the same edition, whose answers are taken over
 */
record NewAssessment(
        @PlainText(max = 60) String instrument,
        @Nullable Sector sector,
        @Nullable UUID corrects) {}
