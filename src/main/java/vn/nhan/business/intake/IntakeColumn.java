package vn.nhan.business.intake;

import org.jspecify.annotations.Nullable;

/**
 * A column that a kind of sheet may have. Its names stand in {@code intake/columns_*.properties}.
 *
 * @param key such as {@code citizenId}
 * @param choices the list of words that may stand in it, or null for free text
 */
public record IntakeColumn(
        String key, boolean required, @Nullable String choices) {

    public static IntakeColumn required(String key) {
        return new IntakeColumn(key, true, null);
    }

    public static IntakeColumn optional(String key) {
        return new IntakeColumn(key, false, null);
    }

    /** One of a list of words, such as {@code sector}. */
    public static IntakeColumn choice(String key, String choices) {
        return new IntakeColumn(key, false, choices);
    }
}
