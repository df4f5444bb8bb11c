package vn.nhan.support.request;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.FieldError;
import vn.nhan.platform.problem.ProblemTexts;

/**
 * What became of a row of a list.
 *
 * @param row as Excel counts
 * @param outcome {@code made}, {@code there} or {@code refused}
 * @param request that was made, or is there already
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SheetLine(int row, String outcome, @Nullable UUID request, List<Mistake> mistakes) {

    /** Why a row can't be taken; the field is that of a request, or {@code taxCode}. */
    public record Mistake(String field, String code, Map<String, Object> args) {

        String sentence(Locale reader) {
            return ProblemTexts.sentence(code, args, reader);
        }
    }

    static SheetLine made(int row, UUID request) {
        return new SheetLine(row, "made", request, List.of());
    }

    static SheetLine there(int row, UUID request) {
        return new SheetLine(row, "there", request, List.of());
    }

    static SheetLine refused(int row, List<FieldError> errors) {
        return new SheetLine(
                row,
                "refused",
                null,
                errors.stream()
                        .map(error -> new Mistake(error.field(), error.code(), error.args()))
                        .toList());
    }

    @JsonIgnore
    public boolean isRefused() {
        return outcome.equals("refused");
    }
}
