package vn.nhan.support.expert;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.validation.PlainText;

/**
 * What stands on a decision that recognises an expert.
 *
 * @param body who recognises
 * @param validFrom and {@code validTo}: both days included
 * @param programmes for which alone it holds; none or empty for all
 */
record NewRecognition(
        @PlainText(max = 100) String decisionNo,
        @PlainText(max = 200) String body,
        @NotNull LocalDate validFrom,
        @NotNull LocalDate validTo,
        @Nullable @Size(max = 50) List<@NotNull UUID> programmes) {}
