package vn.nhan.place.unit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit of administration for as long as it was the same unit. A code is no key: 11953 was Phường Hiến Nam and is Phường
 * Phố Hiến since 1 July 2025, two units with an id each.
 *
 * @param code of the national code list (Decision 19/2025/QĐ-TTg), digits with leading zeros
 * @param fullName with its type, such as {@code Phường Phố Hiến}
 * @param parentCode the district or province above; null for provinces
 * @param validTo the last day; null while no end is known
 * @param decree the act it rests on
 */
public record AdminUnit(
        UUID id,
        String code,
        UnitLevel level,
        String type,
        String fullName,
        @Nullable String parentCode,
        String provinceCode,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String decree) {

    /** Whether it was this unit on that day. */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    AdminUnit until(@Nullable LocalDate lastDay) {
        return new AdminUnit(id, code, level, type, fullName, parentCode, provinceCode, validFrom, lastDay, decree);
    }

    /** The same in every word but under another id and from another day on. */
    AdminUnit renewed(UUID newId, LocalDate from, String newDecree) {
        return new AdminUnit(newId, code, level, type, fullName, parentCode, provinceCode, from, validTo, newDecree);
    }

    /** As addresses write it: {@code TP Hưng Yên}, {@code Phường Phố Hiến}. */
    public String inAddress() {
        return UnitName.of(fullName).inAddress();
    }

    /** Without its type: {@code Hưng Yên}. */
    public String ownName() {
        return UnitName.of(fullName).own();
    }
}
