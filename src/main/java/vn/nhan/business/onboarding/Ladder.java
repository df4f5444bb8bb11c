package vn.nhan.business.onboarding;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.text.Dates;

/**
 * The stages of one business from the bottom to the top, with what shows each.
 *
 * @param next a {@link NextStep}
 */
public record Ladder(UUID businessId, String name, @Nullable String stage, String next, List<Rung> rungs) {

    /**
     * @param state {@code done}, {@code current} or {@code todo}
     * @param on the day on which it was reached, if it was
     * @param by what shows it, as {@link StageView.By#type}
     * @param note the name of that, if it has one
     */
    public record Rung(
            String stage,
            String state,
            @Nullable String on,
            @Nullable String by,
            @Nullable String note,
            @Nullable UUID source) {}

    /** Dormancy is shown where it holds; it is nothing to reach. */
    public static Ladder of(StageView view) {
        return new Ladder(
                view.businessId(),
                view.name(),
                view.stage() == null ? null : view.stage().key(),
                view.next().key(),
                Arrays.stream(Stage.values())
                        .filter(stage -> stage != Stage.DORMANT || view.stage() == Stage.DORMANT)
                        .map(stage -> rung(stage, view))
                        .toList());
    }

    private static Rung rung(Stage stage, StageView view) {
        var by = by(stage, view);
        var state = stage == view.stage() ? "current" : by != null ? "done" : "todo";
        return by == null
                ? new Rung(stage.key(), state, null, null, null, null)
                : new Rung(stage.key(), state, Dates.format(Dates.dayOf(by.at())), by.type(), by.note(), by.id());
    }

    private static StageView.@Nullable By by(Stage stage, StageView view) {
        return switch (stage) {
            case ACTIVE, DORMANT -> view.stage() == stage ? view.lastAct() : null;
            default ->
                view.reached().stream()
                        .filter(reached -> reached.stage() == stage)
                        .map(StageView.Reached::by)
                        .findFirst()
                        .orElse(null);
        };
    }
}
