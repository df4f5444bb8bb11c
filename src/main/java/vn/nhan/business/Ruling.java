package vn.nhan.business;

import java.util.List;

/** What is decided about a business, and why. */
public record Ruling(BusinessMove move, List<DecisionReason> reasons) {

    public Ruling {
        if (!move.isDecision()) {
            throw new IllegalArgumentException(move + " is no decision");
        }
        reasons = List.copyOf(reasons);
    }

    public static Ruling of(BusinessMove move) {
        return new Ruling(move, List.of());
    }

    public static Ruling of(BusinessMove move, String reason) {
        return new Ruling(move, reason.isBlank() ? List.of() : List.of(DecisionReason.of(reason)));
    }

    /** All sentences, one a line. */
    String told() {
        return reasons.stream()
                .map(DecisionReason::text)
                .filter(text -> text != null && !text.isBlank())
                .collect(java.util.stream.Collectors.joining("\n"));
    }
}
