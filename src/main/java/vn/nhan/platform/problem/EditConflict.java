package vn.nhan.platform.problem;

import java.util.List;
import java.util.Map;

/** Somebody else has saved the same thing since it was read: both versions are told, so that people can choose. */
public final class EditConflict extends DomainFailure {

    private final transient List<Difference> differences;

    public EditConflict(List<Difference> differences) {
        super(FailureKind.CONFLICT, "edit.conflict", Map.of());
        this.differences = List.copyOf(differences);
    }

    /** Throws unless both say the same in all fields. */
    public static void unlessSame(List<Difference> compared) {
        var differences = compared.stream().filter(Difference::isOne).toList();
        if (!differences.isEmpty()) {
            throw new EditConflict(differences);
        }
    }

    @Override
    public List<Difference> differences() {
        return differences;
    }
}
