package vn.nhan.platform.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text that a person typed: composed as Unicode NFC, at most {@link #max()} characters, without control characters.
 * Null is refused when {@link #required()}, and so is text of blanks only.
 */
@Constraint(validatedBy = PlainTextValidator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainText {

    /** In characters (Unicode code points). */
    int max() default 200;

    boolean required() default true;

    /** Whether line breaks are welcome. */
    boolean lines() default false;

    String message() default "{text.required}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
