package vn.nhan.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An error as the API gives it (RFC 9457).
 *
 * @param type {@code urn:nhan:problem:} and the code: stable, to be compared by programs
 * @param title short, in the language of the request
 * @param status the HTTP status, 400 to 503
 * @param detail one sentence, in the language of the request
 * @param errors the inputs at fault, each with an RFC 6901 pointer into the body
 * @param differences what somebody else has saved meanwhile, beside what was sent
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "Problem")
public record Problem(
        String type, String title, int status, String detail, List<Input> errors, List<Clash> differences) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** One input at fault. */
    @Schema(name = "ProblemInput")
    public record Input(String pointer, String type, String detail) {}

    /** A field that two people have filled in differently. */
    @Schema(name = "ProblemClash")
    public record Clash(String pointer, String label, String theirs, String yours) {}

    public static Problem of(DomainFailure failure, Locale locale) {
        var inputs =
                failure.fields().stream().map(field -> input(field, locale)).toList();
        return new Problem(
                urn(failure.code()),
                ProblemTexts.title(failure.kind(), locale),
                failure.kind().status(),
                ProblemTexts.sentence(failure.code(), failure.args(), locale),
                inputs,
                failure.differences().stream().map(one -> clash(one, locale)).toList());
    }

    private static Clash clash(Difference one, Locale locale) {
        return new Clash("/" + one.field().replace('.', '/'), one.name(locale), one.theirs(), one.yours());
    }

    private static Input input(FieldError field, Locale locale) {
        return new Input(field.pointer(), urn(field.code()), ProblemTexts.sentence(field.code(), field.args(), locale));
    }

    private static String urn(String code) {
        return "urn:nhan:problem:" + code;
    }
}
