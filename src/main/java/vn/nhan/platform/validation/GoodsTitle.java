package vn.nhan.platform.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name of goods: all of {@link PlainText} on one line, and nothing in it but what they are called. Phone numbers however
 * they are spelt, links, HTML, pictures (emoji) and shouting are refused, each with its own sentence ({@link GoodsWords}).
 */
@Constraint(validatedBy = GoodsTitleValidator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface GoodsTitle {

    /** In characters (Unicode code points). */
    int max() default 200;

    boolean required() default true;

    String message() default "{text.required}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
