package vn.nhan.place.unit;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of an official list.
 *
 * @param row its number in the file, the header being 1
 * @param to the last day, where the list tells one
 */
record ListedUnit(
        int row,
        String code,
        UnitLevel level,
        String type,
        String fullName,
        @Nullable String parentCode,
        String provinceCode,
        LocalDate from,
        @Nullable LocalDate to,
        String decree) {

    /** Whether the unit is what this line says, but for where a tone mark stands. */
    boolean tellsOf(AdminUnit unit) {
        return unit.level() == level
                && ToneKey.same(unit.fullName(), fullName)
                && unit.type().equals(type)
                && Objects.equals(unit.parentCode(), parentCode)
                && unit.provinceCode().equals(provinceCode);
    }

    AdminUnit asUnit(UUID id, @Nullable LocalDate lastDay) {
        return new AdminUnit(id, code, level, type, fullName, parentCode, provinceCode, from, lastDay, decree);
    }
}
