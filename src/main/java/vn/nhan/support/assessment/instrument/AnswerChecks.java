package vn.nhan.support.assessment.instrument;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import vn.nhan.tenant.file.FileProblems;

/** The rules that lists of options keep: from nothing to the top of the scale, each with more points than the one before. */
final class AnswerChecks {

    private final InstrumentFile file;
    private final FileProblems problems;

    AnswerChecks(InstrumentFile file, FileProblems problems) {
        this.file = file;
        this.problems = problems;
    }

    void run() {
        var codes = new HashSet<String>();
        for (int i = 0; i < file.answers().size(); i++) {
            var at = "answers[" + i + "]";
            var list = file.answers().get(i);
            if (!codes.add(list.code())) {
                problems.add(at + ".code", "assessment-file.twice", Map.of("value", list.code()));
            }
            points(at + ".options", list.options());
        }
    }

    private void points(String at, List<InstrumentFile.OptionLine> options) {
        if (options.size() < 2) {
            problems.add(at, "assessment-file.few-options");
            return;
        }
        for (int i = 0; i < options.size(); i++) {
            int least = i == 0 ? 0 : options.get(i - 1).points() + 1;
            int points = options.get(i).points();
            if (i == 0 ? points != 0 : points < least) {
                problems.add(at + "[" + i + "].points", "assessment-file.points-order", Map.of("value", points));
            }
        }
        int last = options.get(options.size() - 1).points();
        if (problems.clean("scale") && last != file.scale()) {
            problems.add(at, "assessment-file.points-top", Map.of("value", last, "scale", file.scale()));
        }
    }
}
