package vn.nhan.support.programme;

import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How much a firm may be given in one form of support.
 *
 * @param formId names this level in a {@link Commitment}
 * @param form code of the form of support, such as {@code network-consulting}
 * @param programmeId whose own level it is; null for that of the law
 * @param percent of what something costs, 1 to 100
 * @param capPerYear in dong for the firm, all its records together; null: none
 * @param used dong that are spoken for in this form and year, by whatever level
 * @param remaining dong that are left; {@link #NO_LIMIT} without a cap
 */
public record Level(
        UUID formId,
        String form,
        @Nullable UUID programmeId,
        int percent,
        @Nullable Long capPerYear,
        long used,
        long remaining) {

    /** What {@link vn.nhan.platform.money.Dong} holds. */
    public static final long NO_LIMIT = 999_999_999_999L;

    /**
     * The most favourable one first (Decree 80/2021/NĐ-CP): one with something left before one that is used up, then the
     * higher share, then what is left; a programme's own before the law's.
     */
    static final Comparator<Level> MOST_FAVOURABLE = Comparator.comparing(Level::isUsedUp)
            .thenComparing(Comparator.comparingInt(Level::percent).reversed())
            .thenComparing(Comparator.comparingLong(Level::remaining).reversed())
            .thenComparing(level -> level.programmeId() == null)
            .thenComparing(level -> level.formId().toString());

    static Level of(LevelRule rule, long used) {
        var cap = rule.rate().capPerYear();
        return new Level(
                rule.id(),
                rule.form(),
                rule.programmeId(),
                rule.rate().percent(),
                cap,
                used,
                cap == null ? NO_LIMIT : Math.max(0, cap - used));
    }

    boolean isUsedUp() {
        return remaining == 0;
    }

    /**
     * What the state would pay of a price, in dong; a part of a dong is not paid.
     *
     * @param price 0 to {@link #NO_LIMIT} dong
     */
    public long pays(long price) {
        return Math.min(price * percent / 100, remaining);
    }
}
