package vn.nhan.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.nhan.tenant.Programme;

/**
 * A programme that runs today, with its targets.
 *
 * @param legalBasis the act behind it; null only for a demonstration
 * @param demo invented to show the platform at work
 */
record ProgrammeGoals(String name, @Nullable String legalBasis, boolean demo, List<Goal> goals) {

    /** Businesses that sell, of all that have registered here: how many the province has, nobody has told us. */
    private static final String USING_E_COMMERCE = "businesses-using-e-commerce";

    /** The programmes of that day that name targets; those whose figures are not on file are left out. */
    static List<ProgrammeGoals> of(List<Programme> programmes, MilestoneCounts counts, LocalDate day, Locale reader) {
        return programmes.stream()
                .filter(programme -> !programme.targetsOn(day).isEmpty())
                .map(programme -> new ProgrammeGoals(
                        programme.name().in(reader),
                        programme.legalBasis().orElse(null),
                        programme.demo(),
                        programme.targetsOn(day).stream()
                                .map(target -> goal(target, counts))
                                .toList()))
                .toList();
    }

    private static Goal goal(Programme.Target target, MilestoneCounts counts) {
        return new Goal(
                target.indicator(),
                target.value(),
                target.unit() == Programme.Unit.PERCENT,
                measured(target.indicator(), counts));
    }

    private static Goal.@Nullable Measured measured(String indicator, MilestoneCounts counts) {
        return indicator.equals(USING_E_COMMERCE) && counts.registered() > 0
                ? new Goal.Measured(counts.listed(), counts.registered())
                : null;
    }
}
