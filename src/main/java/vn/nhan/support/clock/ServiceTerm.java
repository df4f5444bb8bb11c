package vn.nhan.support.clock;

/**
 * How long something may take.
 *
 * @param workingDays 1 to 400
 * @param basis the law or rule that says so
 */
public record ServiceTerm(TermKind kind, int workingDays, String basis) {

    public ServiceTerm {
        if (workingDays < 1) {
            throw new IllegalArgumentException("a term has at least one day: " + workingDays);
        }
    }
}
