package vn.nhan.platform.problem;

import java.util.List;
import java.util.Map;

/**
 * Somebody else has saved the same thing since it was read: both versions are told, so that people can choose. A form, or a
 * body that names its version, is answered with 409, {@code If-Match} with 412 (RFC 9110, 13.1.1).
 */
public final class EditConflict extends DomainFailure {

    private final transient List<Difference> differences;

    private EditConflict(FailureKind kind, List<Difference> differences) {
        super(kind, "edit.conflict", Map.of());
        this.differences = List.copyOf(differences);
    }

    /** Throws unless both say the same in all fields. */
    public static void unlessSame(List<Difference> compared) {
        unlessSame(FailureKind.CONFLICT, compared);
    }

    /** As above, where {@code If-Match} named the version. */
    public static void outdatedUnlessSame(List<Difference> compared) {
        unlessSame(FailureKind.OUTDATED, compared);
    }

    private static void unlessSame(FailureKind kind, List<Difference> compared) {
        var differences = compared.stream().filter(Difference::isOne).toList();
        if (!differences.isEmpty()) {
            throw new EditConflict(kind, differences);
        }
    }

    @Override
    public List<Difference> differences() {
        return differences;
    }
}
