package vn.nhan.platform.gs1;

import java.util.Map;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;

/**
 * A GS1 number or address that breaks the standard. {@link #code()} is the reason and can stand in a field error as it
 * is. Typed into a field it breaks a rule (422); as part of an address it makes the request malformed (400).
 */
public final class Gs1Failure extends DomainFailure {

    private static final long serialVersionUID = 1L;

    private Gs1Failure(FailureKind kind, String code, Map<String, Object> args) {
        super(kind, code, args);
    }

    static Gs1Failure of(String code) {
        return new Gs1Failure(FailureKind.RULE_BROKEN, code, Map.of());
    }

    /** @param ai the application identifier at fault; cut to the four digits an identifier can have */
    static Gs1Failure of(String code, String ai) {
        return new Gs1Failure(FailureKind.RULE_BROKEN, code, Map.of("ai", ai.substring(0, Math.min(4, ai.length()))));
    }

    Gs1Failure malformed() {
        return new Gs1Failure(FailureKind.MALFORMED, code(), args());
    }
}
