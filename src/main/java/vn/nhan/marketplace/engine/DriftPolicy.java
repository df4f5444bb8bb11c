package vn.nhan.marketplace.engine;

import java.util.Map;

/**
 * What becomes of changes that are made at the marketplace by hand, by field; {@code price}, {@code state} (whether it is
 * seen) and {@code gone} (whether it is there at all) are fields too. Stock is always ours: two sides that count sell
 * twice.
 */
public record DriftPolicy(Map<String, Choice> byField, Choice otherwise) {

    /** Nothing is crushed silently. */
    public static final DriftPolicy ASK = new DriftPolicy(Map.of(), Choice.ASK);

    /** Nothing but ours holds. */
    public static final DriftPolicy OVERWRITE = new DriftPolicy(Map.of(), Choice.OVERWRITE);

    public enum Choice {
        /** Ours is written again. */
        OVERWRITE,
        /** Theirs stands until we change ours. */
        ADOPT,
        ASK
    }

    public Choice of(String field) {
        return byField.getOrDefault(field.startsWith("price:") ? "price" : field, otherwise);
    }
}
