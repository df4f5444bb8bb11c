package vn.nhan.support.assessment.instrument;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.fact.Sector;
import vn.nhan.platform.text.LocalizedText;

/**
 * One edition of one instrument, checked. It never changes: other questions are another edition.
 *
 * @param scale which type its scores have
 * @param top the most points that one question can give
 * @param levels by number, from 0
 */
public record Instrument<S extends Scale>(
        Edition edition,
        Class<S> scale,
        Source source,
        Method method,
        int top,
        List<Level> levels,
        List<Pillar> pillars,
        List<Question> questions) {

    /**
     * Where it comes from.
     *
     * @param decision such as {@code 1567/QĐ-BKHCN}
     * @param wording whose words the questions are: shown wherever they are asked
     * @param replacedBy the decision that took its place, or null
     */
    public record Source(
            LocalizedText name,
            LocalizedText about,
            LocalizedText wording,
            String decision,
            LocalDate decidedOn,
            @Nullable String replacedBy) {}

    public Instrument {
        levels = List.copyOf(levels);
        pillars = List.copyOf(pillars);
        questions = List.copyOf(questions);
    }

    /** What a business of that sector is asked, pillar by pillar. */
    public List<Question> asked(@Nullable Sector sector) {
        return questions.stream().filter(question -> question.isAsked(sector)).toList();
    }

    public Optional<Question> find(String name) {
        return questions.stream()
                .filter(question -> question.name().equals(name))
                .findFirst();
    }

    public Optional<Pillar> pillar(String name) {
        return pillars.stream().filter(pillar -> pillar.name().equals(name)).findFirst();
    }

    public Level level(int number) {
        return levels.get(number);
    }

    /**
     * @param answers points by the name of the question; those that aren't asked of the sector don't count
     * @throws IllegalArgumentException when a question is left open, or has an answer that it doesn't offer
     */
    public Score<S> score(@Nullable Sector sector, Map<String, Integer> answers) {
        var marked = asked(sector).stream()
                .map(question -> new Sheet.Mark(question, points(question, answers)))
                .toList();
        return new Sheet(method, top, levels, pillars, marked).score(edition);
    }

    /**
     * The score as one that may be compared with the others of this edition.
     *
     * @throws IllegalArgumentException when it is of another one
     */
    @SuppressWarnings("unchecked") // An edition has one scale: Editions gives each code one.
    public Score<S> own(Score<?> score) {
        if (!score.edition().equals(edition)) {
            throw new IllegalArgumentException("a score of " + score.edition() + " is none of " + edition);
        }
        return (Score<S>) score;
    }

    private static int points(Question question, Map<String, Integer> answers) {
        var given = Objects.requireNonNullElse(answers.get(question.name()), -1);
        if (!question.offers(given)) {
            throw new IllegalArgumentException(question.name() + " has no such answer: " + given);
        }
        return given;
    }
}
