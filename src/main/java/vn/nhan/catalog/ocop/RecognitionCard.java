package vn.nhan.catalog.ocop;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.text.Dates;

/**
 * A recognition as pages show it.
 *
 * @param standing word for where it stands
 * @param group its name, or null
 * @param score such as {@code 33,5 + 19 + 29 = 81,5}; null where only the stars are known
 * @param level who says so, see {@code who-says}
 * @param daysLeft until its last day; negative once it is over
 */
record RecognitionCard(
        RecognitionView it,
        String standing,
        @Nullable String group,
        @Nullable String score,
        String level,
        long daysLeft) {

    static RecognitionCard of(RecognitionView view, OcopWords words, LocalDate today) {
        return new RecognitionCard(
                view,
                words.of(view.standing()),
                words.group(view.scheme(), view.group()),
                score(view),
                view.standing() == Standing.DECLARED || view.standing() == Standing.WITHDRAWN
                        ? "self-declared"
                        : "officer-checked",
                view.daysLeft(today));
    }

    public String issuedOn() {
        return Dates.format(it.issuedOn());
    }

    public String validTo() {
        return Dates.format(it.validTo());
    }

    public boolean isDeclared() {
        return it.standing() == Standing.DECLARED;
    }

    /** Whether its stars count today, sellers aside. */
    public boolean isShining() {
        return it.standing() == Standing.VALID || it.standing() == Standing.EXPIRING;
    }

    public boolean isExpiring() {
        return it.standing() == Standing.EXPIRING;
    }

    public boolean isExpired() {
        return it.standing() == Standing.EXPIRED;
    }

    public boolean isRevoked() {
        return it.standing() == Standing.REVOKED;
    }

    /** Whether it is checked and not revoked: an officer may change its last day, revoke it, or take the check back. */
    public boolean isInForceOrOver() {
        return isShining() || isExpired() || it.standing() == Standing.SUPERSEDED;
    }

    public boolean isPast() {
        return !isShining() && !isDeclared();
    }

    public boolean isReconciled() {
        return it.isReconciled();
    }

    public boolean isPicture() {
        return it.scanType().startsWith("image/");
    }

    private static @Nullable String score(RecognitionView view) {
        var points = view.score();
        return points == null
                ? null
                : "A " + plain(points.a()) + " + B " + plain(points.b()) + " + C " + plain(points.c()) + " = "
                        + plain(points.total());
    }

    private static String plain(BigDecimal points) {
        return points.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
