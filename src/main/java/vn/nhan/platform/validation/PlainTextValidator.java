package vn.nhan.platform.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** See {@link PlainText}. Public because the validator creates it. */
public final class PlainTextValidator implements ConstraintValidator<PlainText, String> {

    /** Set by the validator before it asks. */
    @SuppressWarnings("NullAway.Init")
    private TextRule rule;

    @Override
    public void initialize(PlainText asked) {
        this.rule = new TextRule(asked.max(), asked.required(), asked.lines());
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        return TextRule.settle(context, rule.refusal(text));
    }
}
