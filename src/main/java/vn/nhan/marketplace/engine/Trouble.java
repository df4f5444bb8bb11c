package vn.nhan.marketplace.engine;

import java.util.List;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.connector.Finding;

/**
 * What is wrong just now.
 *
 * @param kind as {@link Fault}'s kinds are named, in lower case; {@code check} for our own findings, {@code drift}
 * @param code the marketplace's own
 * @param message the marketplace's words, or empty
 */
public record Trouble(String kind, String code, String message, List<Finding> findings) {

    static Trouble of(Fault fault) {
        return new Trouble(
                fault.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT),
                fault.code(),
                fault.message(),
                fault instanceof Fault.Rejected rejected ? rejected.findings() : List.of());
    }

    boolean tellsOfTimeOut() {
        return code.equals(Wire.TIME_OUT);
    }

    static Trouble check(List<Finding> findings) {
        return new Trouble("check", "", "", findings);
    }

    static Trouble drift() {
        return new Trouble("drift", "", "", List.of());
    }
}
