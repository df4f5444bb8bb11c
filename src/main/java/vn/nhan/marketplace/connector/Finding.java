package vn.nhan.marketplace.connector;

import java.util.Map;

/**
 * Something about a listing that a marketplace would mind.
 *
 * @param field as {@link Desired} names it: {@code title}, {@code pictures}, {@code variants[0].priceDong}
 * @param rule key of its sentence, such as {@code title.too-long}
 * @param arguments of the sentence
 */
public record Finding(Severity severity, String field, String rule, Map<String, String> arguments) {

    public enum Severity {
        /** Nothing is sent. */
        BLOCK,
        WARN,
        HINT
    }

    public static Finding block(String field, String rule, Map<String, String> arguments) {
        return new Finding(Severity.BLOCK, field, rule, arguments);
    }

    public static Finding warn(String field, String rule, Map<String, String> arguments) {
        return new Finding(Severity.WARN, field, rule, arguments);
    }

    public static Finding hint(String field, String rule, Map<String, String> arguments) {
        return new Finding(Severity.HINT, field, rule, arguments);
    }

    public boolean blocks() {
        return severity == Severity.BLOCK;
    }
}
