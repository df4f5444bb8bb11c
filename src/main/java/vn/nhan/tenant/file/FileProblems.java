package vn.nhan.tenant.file;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with one file, so that its author reads everything at once. */
final class FileProblems {

    private final String file;
    private final List<FileProblem> found = new ArrayList<>();

    /** @param file the file's name as its author knows it */
    FileProblems(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    void add(String field, String says) {
        found.add(new FileProblem(file, field, says));
    }

    /** Whether nothing is wrong with the field nor with anything inside it. */
    boolean clean(String field) {
        return found.stream().map(FileProblem::field).noneMatch(at -> at.isEmpty() || isInside(at, field));
    }

    List<FileProblem> all() {
        return List.copyOf(found);
    }

    private static boolean isInside(String path, String field) {
        return path.equals(field) || path.startsWith(field + ".") || path.startsWith(field + "[");
    }
}
