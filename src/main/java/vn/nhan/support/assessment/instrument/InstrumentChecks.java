package vn.nhan.support.assessment.instrument;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.nhan.tenant.file.FileProblems;

/** The rules that one instrument file keeps by itself. A rule is passed over where the fields it needs are unreadable. */
final class InstrumentChecks {

    static final int MOST_QUESTIONS = 100;
    private static final int MOST_POINTS = 9;
    private static final int HIGHEST_LEVEL = 5;
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final InstrumentFile file;
    private final FileProblems problems;
    private final boolean pillarsAreRead;
    private final boolean answersAreRead;

    InstrumentChecks(InstrumentFile file, FileProblems problems) {
        this.file = file;
        this.problems = problems;
        this.pillarsAreRead = problems.clean("pillars");
        this.answersAreRead = problems.clean("answers");
    }

    void run() {
        where("code", () -> code("code", file.code()));
        where("edition", () -> require(file.edition() >= 1, "edition", "below-one", Map.of("value", file.edition())));
        where("scale", this::scaleIsShort);
        where("levels", this::levelsRise);
        where("pillars", this::pillarsAreWeighed);
        where("answers", () -> new AnswerChecks(file, problems).run());
        where("questions", this::questionsAreComplete);
    }

    private void scaleIsShort() {
        int least = file.method() == Method.LINKS ? 2 : 1;
        require(
                file.scale() >= least && file.scale() <= MOST_POINTS,
                "scale",
                "scale-range",
                Map.of("least", least, "most", MOST_POINTS));
    }

    private void levelsRise() {
        var levels = file.levels();
        require(
                levels.size() >= 2 && levels.size() <= HIGHEST_LEVEL + 1,
                "levels",
                "level-count",
                Map.of("most", HIGHEST_LEVEL + 1));
        for (int i = 0; i < levels.size(); i++) {
            var level = levels.get(i);
            var at = "levels[" + i + "]";
            require(level.level() == i, at + ".level", "level-number", Map.of("expected", i));
            if (problems.clean("method")) {
                new LevelChecks(file.method(), level, at, problems).run(i == 0 ? null : levels.get(i - 1));
            }
        }
    }

    private void pillarsAreWeighed() {
        require(file.pillars().size() >= 3 && file.pillars().size() <= 12, "pillars", "pillar-count", Map.of());
        var codes = new HashSet<String>();
        for (int i = 0; i < file.pillars().size(); i++) {
            var pillar = file.pillars().get(i);
            var at = "pillars[" + i + "]";
            code(at + ".code", pillar.code());
            require(codes.add(pillar.code()), at + ".code", "twice", Map.of("value", pillar.code()));
            weightBelongs(at + ".weight", pillar);
            adviceRises(at, pillar.advice());
        }
        int sum = file.pillars().stream()
                .mapToInt(pillar -> pillar.weight().orElse(0))
                .sum();
        require(file.method() == Method.LINKS || sum == 100, "pillars", "weights-sum", Map.of("sum", sum));
    }

    private void weightBelongs(String at, InstrumentFile.PillarLine pillar) {
        if (file.method() == Method.LINKS) {
            require(pillar.weight().isEmpty(), at, "not-weighed", Map.of());
        } else {
            require(pillar.weight().orElse(0) >= 1, at, "weight-missing", Map.of());
        }
    }

    private void adviceRises(String at, List<InstrumentFile.AdviceLine> advice) {
        require(!advice.isEmpty(), at + ".advice", "no-advice", Map.of());
        for (int i = 0; i < advice.size(); i++) {
            int before = i == 0 ? -1 : advice.get(i - 1).upTo();
            require(
                    advice.get(i).upTo() > before && advice.get(i).upTo() <= HIGHEST_LEVEL,
                    at + ".advice[" + i + "].upTo",
                    "advice-order",
                    Map.of("before", before));
        }
    }

    private void questionsAreComplete() {
        require(
                !file.questions().isEmpty() && file.questions().size() <= MOST_QUESTIONS,
                "questions",
                "question-count",
                Map.of("most", MOST_QUESTIONS));
        var codes = new HashSet<String>();
        for (int i = 0; i < file.questions().size(); i++) {
            question("questions[" + i + "]", file.questions().get(i), codes);
        }
        if (pillarsAreRead) {
            file.pillars().forEach(this::hasACommonQuestion);
        }
    }

    private void question(String at, InstrumentFile.QuestionLine question, Set<String> codes) {
        code(at + ".code", question.code());
        require(codes.add(question.code()), at + ".code", "twice", Map.of("value", question.code()));
        require(
                !pillarsAreRead
                        || file.pillars().stream().anyMatch(one -> one.code().equals(question.pillar())),
                at + ".pillar",
                "no-pillar",
                Map.of("value", question.pillar()));
        require(
                !answersAreRead
                        || file.answers().stream().anyMatch(one -> one.code().equals(question.answers())),
                at + ".answers",
                "no-answers",
                Map.of("value", question.answers()));
        require(question.weight().isEmpty() || file.method() == Method.POINTS, at + ".weight", "not-weighed", Map.of());
        int weight = question.weight().orElse(1);
        require(weight >= 1 && weight <= 10, at + ".weight", "weight-range", Map.of("value", weight));
        require(
                new HashSet<>(question.sectors()).size() == question.sectors().size(),
                at + ".sectors",
                "sector-twice",
                Map.of());
    }

    /** Without one, a pillar would be empty for businesses of another sector. */
    private void hasACommonQuestion(InstrumentFile.PillarLine pillar) {
        require(
                file.questions().stream()
                        .anyMatch(one -> one.pillar().equals(pillar.code())
                                && one.sectors().isEmpty()),
                "questions",
                "no-common-question",
                Map.of("pillar", pillar.code()));
    }

    private void code(String at, String code) {
        require(
                CODE.matcher(code).matches()
                        && code.length() <= 60
                        && Normalizer.isNormalized(code, Normalizer.Form.NFC),
                at,
                "code-form",
                Map.of("value", code.length() > 80 ? code.substring(0, 80) : code));
    }

    private void where(String field, Runnable check) {
        if (problems.clean(field)) {
            check.run();
        }
    }

    private void require(boolean holds, String field, String otherwise, Map<String, Object> args) {
        if (!holds) {
            problems.add(field, "assessment-file." + otherwise, args);
        }
    }
}
