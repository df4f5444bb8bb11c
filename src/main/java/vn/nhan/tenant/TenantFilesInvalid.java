package vn.nhan.tenant;

import java.util.List;

/**
 * The installation cannot start with its province files as they are. The message lists every problem of every file, a
 * line each: {@code tenants/hung-yen.yaml: colours.primary: contrast 2.1:1 with primaryInk is below 4.5:1}.
 */
public final class TenantFilesInvalid extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    /** @param problems each as file, field and reason */
    public TenantFilesInvalid(List<String> problems) {
        super("the province files cannot be used:\n  " + String.join("\n  ", problems));
        this.problems = List.copyOf(problems);
    }

    /** File, field and reason, in the order of the files. */
    public List<String> problems() {
        return problems;
    }
}
