package vn.nhan.platform.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** See {@link RichText}. Public because the validator creates it. */
public final class RichTextValidator implements ConstraintValidator<RichText, String> {

    /** Set by the validator before it asks. */
    @SuppressWarnings("NullAway.Init")
    private TextRule rule;

    @Override
    public void initialize(RichText asked) {
        this.rule = new TextRule(asked.max(), asked.required(), true);
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        return TextRule.settle(context, rule.refusal(text));
    }
}
