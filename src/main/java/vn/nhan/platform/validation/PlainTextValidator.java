package vn.nhan.platform.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** See {@link PlainText}. Public because the validator creates it. */
public final class PlainTextValidator implements ConstraintValidator<PlainText, String> {

    /** Set by the validator before it asks. */
    @SuppressWarnings("NullAway.Init")
    private PlainText rule;

    @Override
    public void initialize(PlainText rule) {
        this.rule = rule;
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        var code = refusal(text);
        if (code == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate("{" + code + "}").addConstraintViolation();
        return false;
    }

    private @Nullable String refusal(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return rule.required() ? "text.required" : null;
        }
        if (text.codePointCount(0, text.length()) > rule.max()) {
            return "text.too-long";
        }
        if (text.codePoints().anyMatch(this::isControl)) {
            return "text.control-character";
        }
        return Normalizer.isNormalized(text, Normalizer.Form.NFC) ? null : "text.not-composed";
    }

    private boolean isControl(int character) {
        if (rule.lines() && (character == '\n' || character == '\r')) {
            return false;
        }
        var type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED
                || (type == Character.FORMAT && character != 0x200D);
    }
}
