package vn.nhan.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** Firms that were supported under the programme; see {@link SupportedQueries}. */
    static final String SUPPORTED = "supported-businesses";

    /** @param supported firms by the code of the programme under which they were supported */
    record Figures(MilestoneCounts counts, Map<String, Long> supported) {}

    /** The programmes of that day that name targets; those whose figures are not on file are left out. */
    static List<ProgrammeGoals> of(List<Programme> programmes, Figures figures, LocalDate day, Locale reader) {
        return programmes.stream()
                .filter(programme -> !programme.targetsOn(day).isEmpty())
                .map(programme -> new ProgrammeGoals(
                        programme.name().in(reader),
                        programme.legalBasis().orElse(null),
                        programme.demo(),
                        programme.targetsOn(day).stream()
                                .map(target -> goal(programme, target, figures))
                                .toList()))
                .toList();
    }

    private static Goal goal(Programme programme, Programme.Target target, Figures figures) {
        return new Goal(
                target.indicator(),
                target.value(),
                target.unit() == Programme.Unit.PERCENT,
                measured(programme, target, figures),
                target.indicator().equals(SUPPORTED) ? drillDown(programme) : null);
    }

    private static Goal.@Nullable Measured measured(Programme programme, Programme.Target target, Figures figures) {
        if (target.indicator().equals(SUPPORTED) && target.unit() == Programme.Unit.COUNT) {
            return new Goal.Measured(figures.supported().getOrDefault(programme.code(), 0L), target.value());
        }
        var counts = figures.counts();
        return target.indicator().equals(USING_E_COMMERCE) && counts.registered() > 0
                ? new Goal.Measured(counts.listed(), counts.registered())
                : null;
    }

    private static String drillDown(Programme programme) {
        return "/office/dashboard/supported?"
                + SupportedQueries.whole(programme).query();
    }
}
