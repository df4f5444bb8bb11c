package vn.nhan.support.assessment.instrument;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nhan.tenant.file.FileProblems;

/** The rules that one level keeps, beside the one below it. */
final class LevelChecks {

    private final Method method;
    private final InstrumentFile.LevelLine level;
    private final String at;
    private final FileProblems problems;

    LevelChecks(Method method, InstrumentFile.LevelLine level, String at, FileProblems problems) {
        this.method = method;
        this.level = level;
        this.at = at;
        this.problems = problems;
    }

    void run(InstrumentFile.@Nullable LevelLine below) {
        boolean counted = method == Method.LINKS;
        threshold("points", level.points(), !counted);
        threshold("tools", level.tools(), counted);
        threshold("links", level.links(), counted);
        if (below == null) {
            require(from(level) == 0 && links(level) == 0, "level-zero", Map.of());
        } else {
            require(
                    from(level) >= from(below)
                            && links(level) >= links(below)
                            && from(level) + links(level) > from(below) + links(below),
                    "level-order",
                    Map.of());
        }
    }

    private void threshold(String name, Optional<Integer> percent, boolean belongs) {
        if (percent.isPresent() != belongs) {
            problems.add(at + "." + name, belongs ? "missing" : "assessment-file.not-of-method");
        }
        percent.filter(value -> value < 0 || value > 100)
                .ifPresent(value ->
                        problems.add(at + "." + name, "assessment-file.percent-range", Map.of("value", value)));
    }

    private static int from(InstrumentFile.LevelLine line) {
        return line.points().or(line::tools).orElse(0);
    }

    private static int links(InstrumentFile.LevelLine line) {
        return line.links().orElse(0);
    }

    private void require(boolean holds, String otherwise, Map<String, Object> args) {
        if (!holds) {
            problems.add(at, "assessment-file." + otherwise, args);
        }
    }
}
