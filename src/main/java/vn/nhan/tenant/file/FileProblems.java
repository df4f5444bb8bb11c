package vn.nhan.tenant.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Gathers what is wrong with one file, so that its author reads everything at once. */
public final class FileProblems {

    private final String file;
    private final List<FileProblem> found = new ArrayList<>();

    /** @param file the file's name as its author knows it */
    public FileProblems(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    /** @param reason see {@link FileProblem} */
    public void add(String field, String reason) {
        add(field, reason, Map.of());
    }

    public void add(String field, String reason, Map<String, Object> args) {
        found.add(new FileProblem(file, field, reason, args));
    }

    /** The same problems, to be added to without a trace here. */
    FileProblems copy() {
        var copy = new FileProblems(file);
        copy.found.addAll(found);
        return copy;
    }

    /** Whether nothing is wrong with the field nor with anything inside it. */
    public boolean clean(String field) {
        return found.stream().map(FileProblem::field).noneMatch(at -> at.isEmpty() || isInside(at, field));
    }

    public List<FileProblem> all() {
        return List.copyOf(found);
    }

    private static boolean isInside(String path, String field) {
        return path.equals(field) || path.startsWith(field + ".") || path.startsWith(field + "[");
    }
}
