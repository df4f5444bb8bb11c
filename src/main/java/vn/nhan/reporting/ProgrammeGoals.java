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

    /** Firms that information reached while the programme runs; see {@link InformedQueries}. */
    static final String INFORMED = "businesses-reached-with-information";

    /**
     * @param supported firms by the code of the programme under which they were supported
     * @param informed firms that were reached, by the code of the programme in whose time
     */
    record Figures(
            MilestoneCounts counts, Map<String, Long> supported, Map<String, InformedQueries.Informed> informed) {}

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
                drillDown(programme, target));
    }

    private static Goal.@Nullable Measured measured(Programme programme, Programme.Target target, Figures figures) {
        var isCount = target.unit() == Programme.Unit.COUNT;
        var registered = figures.counts().registered();
        return switch (target.indicator()) {
            case SUPPORTED ->
                isCount
                        ? new Goal.Measured(figures.supported().getOrDefault(programme.code(), 0L), target.value())
                        : null;
            case INFORMED -> informed(programme, target, figures);
            case USING_E_COMMERCE ->
                registered > 0 ? new Goal.Measured(figures.counts().listed(), registered) : null;
            default -> null;
        };
    }

    /** A share is one of those who registered. */
    private static Goal.@Nullable Measured informed(Programme programme, Programme.Target target, Figures figures) {
        var reached = figures.informed().getOrDefault(programme.code(), InformedQueries.Informed.NOBODY);
        var registered = figures.counts().registered();
        if (target.unit() == Programme.Unit.COUNT) {
            return new Goal.Measured(reached.firms(), target.value());
        }
        return registered > 0 ? new Goal.Measured(reached.registered(), registered) : null;
    }

    private static @Nullable String drillDown(Programme programme, Programme.Target target) {
        return switch (target.indicator()) {
            case SUPPORTED ->
                "/office/dashboard/supported?"
                        + SupportedQueries.whole(programme).query();
            case INFORMED ->
                "/office/dashboard/informed?" + InformedQueries.whole(programme).query();
            default -> null;
        };
    }
}
