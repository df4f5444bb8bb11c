package vn.nhan.tenant.file;

import java.util.Locale;
import java.util.Map;
import vn.nhan.platform.problem.FieldError;
import vn.nhan.platform.problem.ProblemTexts;

/**
 * One thing wrong with one file.
 *
 * @param field path of the field, such as {@code programmes[0].period.to}; empty when the whole file is at fault
 * @param reason the last part of the code of its sentence, {@code tenant-file.…}; of other files than those of provinces
 *     the whole code
 * @param args values for the placeholders of that sentence
 */
public record FileProblem(String file, String field, String reason, Map<String, Object> args) {

    private static final String PREFIX = "tenant-file.";

    public FileProblem {
        args = Map.copyOf(args);
    }

    /** The same for a form or the API: {@code programmes.0.period.to} and the code. */
    public FieldError asFieldError() {
        return new FieldError(field.replaceAll("\\[(\\d+)]", ".$1"), code(), args);
    }

    private String code() {
        return reason.indexOf('.') < 0 ? PREFIX + reason : reason;
    }

    /** What is wrong, in English, as the end of a line of the log. */
    String says() {
        String sentence = ProblemTexts.sentence(code(), args, Locale.ENGLISH);
        String open = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        return open.substring(0, 1).toLowerCase(Locale.ROOT) + open.substring(1);
    }

    @Override
    public String toString() {
        return field.isEmpty() ? file + ": " + says() : file + ": " + field + ": " + says();
    }
}
