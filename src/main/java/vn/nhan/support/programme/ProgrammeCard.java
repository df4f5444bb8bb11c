package vn.nhan.support.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A programme as its page shows it to officers. */
record ProgrammeCard(
        ProgrammeView it,
        String state,
        String tone,
        String pillar,
        String days,
        String spent,
        @Nullable Long budget,
        List<String> forWhom,
        List<String> targets,
        @Nullable String fileName,
        List<Levels> levels) {

    /** Levels of one form of support. */
    record Levels(String form, List<ProgrammeWords.LevelRow> rows) {}

    public boolean isDraft() {
        return it.state() == ProgrammeState.DRAFT;
    }

    public boolean isOpen() {
        return it.state() == ProgrammeState.OPEN;
    }

    static String tone(ProgrammeState state) {
        return switch (state) {
            case DRAFT -> "neutral";
            case OPEN -> "ok";
            case CLOSED -> "warn";
        };
    }

    /** A programme in the list. */
    record Row(ProgrammeList.Line it, String state, String tone, String pillar, String days, String spent) {

        static Row of(ProgrammeList.Line line, ProgrammeWords words) {
            return new Row(
                    line,
                    words.of(line.state()),
                    ProgrammeCard.tone(line.state()),
                    words.pillar(line.pillar()),
                    words.days(line.from(), line.to()),
                    words.spent(line.budget(), line.committed()));
        }
    }
}
