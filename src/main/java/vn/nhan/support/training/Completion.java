package vn.nhan.support.training;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.InvalidValue;

/** By what a course is completed. */
public enum Completion {
    /** A share of the meetings, in percent. */
    ATTENDANCE,
    /** A result, in percent. */
    QUIZ,
    /** An officer's or the trainer's word, with what was seen. */
    WORD;

    /**
     * What shows that somebody has completed a course.
     *
     * @param share of the meetings they were at, in whole percent, rounded down
     * @param score of the quiz, in percent
     */
    record Proof(Completion basis, int share, @Nullable Integer score) {}

    /**
     * What is known of somebody.
     *
     * @param attended of so many meetings
     * @param score of the quiz, in percent
     * @param word whether somebody vouches for them
     */
    record Known(int attended, int meetings, @Nullable Integer score, boolean word) {

        int share() {
            return attended * 100 / meetings;
        }
    }

    /**
     * Whether that is enough. Nobody completes a course who was never there.
     *
     * @param passMark 1 to 100
     */
    Optional<Proof> judge(int passMark, Known known) {
        if (known.attended() == 0 || !suffices(passMark, known)) {
            return Optional.empty();
        }
        return Optional.of(new Proof(this, known.share(), this == QUIZ ? known.score() : null));
    }

    private boolean suffices(int passMark, Known known) {
        return switch (this) {
            case ATTENDANCE -> known.share() >= passMark;
            case QUIZ -> known.score() != null && known.score() >= passMark;
            case WORD -> known.word();
        };
    }

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws InvalidValue {@code value.format} for anything but a {@link #key()} */
    @JsonCreator
    public static Completion of(String key) {
        return Arrays.stream(values())
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("value.format"));
    }
}
