package vn.nhan.business.verification;

import java.util.Locale;
import java.util.Map;
import vn.nhan.platform.problem.ProblemTexts;

/**
 * One thing that an automatic check has found.
 *
 * @param code of its sentence in {@code problems/{vi,en}.properties}
 * @param args for the places in the sentence; never personal data
 */
public record Finding(Outcome outcome, String code, Map<String, Object> args) {

    public Finding {
        args = Map.copyOf(args);
    }

    public static Finding ok(String code) {
        return new Finding(Outcome.OK, code, Map.of());
    }

    public static Finding warn(String code) {
        return new Finding(Outcome.WARN, code, Map.of());
    }

    public static Finding bad(String code) {
        return new Finding(Outcome.BAD, code, Map.of());
    }

    public static Finding unknown(String code) {
        return new Finding(Outcome.UNKNOWN, code, Map.of());
    }

    /** Said to whoever reads. */
    Said in(Locale reader) {
        return new Said(code, outcome, ProblemTexts.sentence(code, args, reader));
    }

    /** @param check the stable name of what was found */
    record Said(String check, Outcome outcome, String sentence) {

        public String getTone() {
            return switch (outcome) {
                case OK -> "ok";
                case WARN -> "warn";
                case BAD -> "bad";
                case UNKNOWN -> "neutral";
            };
        }
    }
}
