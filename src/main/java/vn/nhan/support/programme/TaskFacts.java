package vn.nhan.support.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.validation.PlainText;

/**
 * What is to be done by a plan.
 *
 * @param number as the plan numbers it, 1 to 999
 * @param unit that is responsible
 */
record TaskFacts(
        @NotNull @Min(1) @Max(999) Integer number,
        @PlainText(max = 500) String name,
        @PlainText(max = 500, required = false) @Nullable String nameEn,
        @NotNull Pillar pillar,
        @PlainText(max = 200) String unit,
        @NotNull LocalDate dueOn) {}
