package vn.nhan.support.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.nhan.support.assessment.instrument.Question;

/** What stands as the answer to each question. */
final class AnswerBook {

    private final Map<String, Answer> latest = new LinkedHashMap<>();

    /** @param all every version, the earlier ones first */
    AnswerBook(List<Answer> all) {
        all.forEach(answer -> latest.put(answer.question, answer));
    }

    Optional<Answer> find(String question) {
        return Optional.ofNullable(latest.get(question));
    }

    List<Answer> all() {
        return List.copyOf(latest.values());
    }

    boolean has(Question question) {
        return latest.containsKey(question.name());
    }

    /** Points by the name of the question. */
    Map<String, Integer> points() {
        return latest.values().stream().collect(Collectors.toMap(answer -> answer.question, answer -> answer.points));
    }

    /** Of these the ones without an answer. */
    List<Question> open(List<Question> asked) {
        return asked.stream().filter(question -> !has(question)).toList();
    }
}
