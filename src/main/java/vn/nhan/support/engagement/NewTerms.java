package vn.nhan.support.engagement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.support.programme.Level;

/**
 * What somebody proposes to agree.
 *
 * @param deliverables what will be handed over, a line each, ten at most
 * @param price whole dong, 0 when it costs nothing
 * @param stateShare whole dong; null: as much as the level pays
 */
record NewTerms(
        @PlainText(max = 2000, lines = true) String scope,
        @PlainText(max = 2000, lines = true) String deliverables,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @NotNull @Min(0) @Max(60) Integer sessions,
        @NotNull @Min(0) @Max(Level.NO_LIMIT) Long price,
        @Min(0) @Max(Level.NO_LIMIT) @Nullable Long stateShare) {

    static final int MOST_DELIVERABLES = 10;

    List<String> lines() {
        return deliverables == null
                ? List.of()
                : deliverables
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
