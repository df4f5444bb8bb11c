package vn.nhan.business.intake;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.ProblemTexts;

/**
 * What is wrong, or worth a look, in one row.
 *
 * @param column key of the column, or null for the row as a whole
 * @param code of a sentence in {@code problems/}
 * @param warning whether the row is imported all the same
 */
record Finding(int row, @Nullable String column, String code, Map<String, Object> args, boolean warning) {

    String sentence(Locale reader) {
        return ProblemTexts.sentence(code, args, reader);
    }
}
