package vn.nhan.platform.validation;

import jakarta.validation.ConstraintValidatorContext;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * What all text that a person typed has to be.
 *
 * @param max in characters (Unicode code points)
 * @param lines whether line breaks are welcome
 */
record TextRule(int max, boolean required, boolean lines) {

    private static final int ZERO_WIDTH_JOINER = 0x200D;

    /** The code of why it can't be taken; null when it can. */
    @Nullable
    String refusal(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return required ? "text.required" : null;
        }
        if (text.codePointCount(0, text.length()) > max) {
            return "text.too-long";
        }
        if (text.codePoints().anyMatch(TextRule::turnsDirection)) {
            return "text.direction";
        }
        if (text.codePoints().anyMatch(this::isControl)) {
            return "text.control-character";
        }
        return Normalizer.isNormalized(text, Normalizer.Form.NFC) ? null : "text.not-composed";
    }

    /** Says to the validator what was found. */
    static boolean settle(ConstraintValidatorContext context, @Nullable String code) {
        if (code == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate("{" + code + "}").addConstraintViolation();
        return false;
    }

    /** Characters that turn the text behind them around: with them something else can be read than what is written. */
    private static boolean turnsDirection(int character) {
        return (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069)
                || character == 0x200E
                || character == 0x200F
                || character == 0x061C;
    }

    private boolean isControl(int character) {
        if (lines && (character == '\n' || character == '\r')) {
            return false;
        }
        var type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED
                || (type == Character.FORMAT && character != ZERO_WIDTH_JOINER);
    }
}
