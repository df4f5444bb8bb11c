package vn.nhan.support.assessment.instrument;

import java.util.List;

/** The installation can't start with its instruments as they are; the message lists every mistake, a line each. */
public final class InstrumentFilesInvalid extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    public InstrumentFilesInvalid(List<String> problems) {
        super("the instruments of self-assessment cannot be used:\n  " + String.join("\n  ", problems));
        this.problems = List.copyOf(problems);
    }

    /** File, field and reason, in the order of the files. */
    public List<String> problems() {
        return problems;
    }
}
