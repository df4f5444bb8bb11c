package vn.nhan.platform.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Running text about goods, in lines. HTML and links in it are no reason to refuse it: {@code Prose.cleaned} takes them out
 * when the command is made (in the record's constructor), before this looks at what is left.
 */
@Constraint(validatedBy = RichTextValidator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface RichText {

    /** In characters (Unicode code points). */
    int max() default 4000;

    boolean required() default false;

    String message() default "{text.required}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
