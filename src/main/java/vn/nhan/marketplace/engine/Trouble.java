package vn.nhan.marketplace.engine;

import java.util.List;
import java.util.Set;
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

    private static final Set<String> SILENCE = Set.of(Wire.TIME_OUT, Wire.CUT, "http-502", "http-504");

    static Trouble of(Fault fault) {
        return new Trouble(
                fault.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT),
                fault.code(),
                fault.message(),
                fault instanceof Fault.Rejected rejected ? rejected.findings() : List.of());
    }

    /**
     * Whether something was sent, and nobody has said what became of it: the marketplace may still be at it. A gateway that
     * gave up waiting is no answer either.
     */
    boolean tellsOfSilence() {
        return SILENCE.contains(code);
    }

    static Trouble check(List<Finding> findings) {
        return new Trouble("check", "", "", findings);
    }

    static Trouble drift() {
        return new Trouble("drift", "", "", List.of());
    }
}
