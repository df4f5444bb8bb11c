package vn.nhan.place.unit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.nhan.platform.problem.FieldError;

/** Collects why lines are refused, so that all can be mended at once. */
final class RowReasons {

    private static final int MAX_TOLD = 100;

    private final List<FieldError> told = new ArrayList<>();
    private int count;

    void refuse(int row, String code) {
        refuse(row, code, Map.of());
    }

    void refuse(int row, String code, Map<String, Object> args) {
        count++;
        if (told.size() < MAX_TOLD) {
            var withRow = new HashMap<>(args);
            withRow.put("row", row);
            told.add(new FieldError("rows." + row, code, withRow));
        }
    }

    /** @throws UnitListFailure.WrongRows when there is any */
    void orThrow() {
        if (count > 0) {
            throw new UnitListFailure.WrongRows(told, count);
        }
    }
}
