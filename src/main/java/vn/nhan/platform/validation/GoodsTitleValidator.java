package vn.nhan.platform.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** See {@link GoodsTitle}. Public because the validator creates it. */
public final class GoodsTitleValidator implements ConstraintValidator<GoodsTitle, String> {

    /** Set by the validator before it asks. */
    @SuppressWarnings("NullAway.Init")
    private TextRule rule;

    @Override
    public void initialize(GoodsTitle asked) {
        this.rule = new TextRule(asked.max(), asked.required(), false);
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        var refusal = rule.refusal(text);
        return TextRule.settle(context, refusal == null && text != null ? GoodsWords.refusal(text) : refusal);
    }
}
