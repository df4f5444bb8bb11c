package vn.nhan.support.clock;

import java.util.Locale;

/** What has a time of its own, counted in working days. */
public enum TermKind {
    /** From the request to the decision. */
    DECISION,
    /** For whoever asked to answer a question. */
    ANSWER,
    /** For the department's head to decide about a complaint. */
    COMPLAINT,
    /** From the approval to an expert. */
    MATCH,
    /** For the department's head, once a time has passed. */
    ESCALATION;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
