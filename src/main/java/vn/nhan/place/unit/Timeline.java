package vn.nhan.place.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What we believe of all units, to be changed in memory first: a list is taken as a whole or not at all. */
final class Timeline {

    private final Map<UUID, AdminUnit> before = new HashMap<>();
    private final Map<UUID, AdminUnit> now = new LinkedHashMap<>();
    private final Map<String, List<UUID>> byCode = new HashMap<>();

    Timeline(Collection<AdminUnit> believed) {
        believed.forEach(unit -> {
            before.put(unit.id(), unit);
            put(unit);
        });
    }

    /** Adds a unit, or replaces what was believed of it. */
    void put(AdminUnit unit) {
        if (now.put(unit.id(), unit) == null) {
            byCode.computeIfAbsent(unit.code(), code -> new ArrayList<>()).add(unit.id());
        }
    }

    /** Believes in the unit no more. */
    void retract(AdminUnit unit) {
        now.remove(unit.id());
        byCode.getOrDefault(unit.code(), new ArrayList<>()).remove(unit.id());
    }

    Optional<AdminUnit> on(String code, LocalDate day) {
        return ofCode(code).filter(unit -> unit.isValidOn(day)).findFirst();
    }

    /** The first one of the code that begins after that day. */
    Optional<AdminUnit> after(String code, LocalDate day) {
        return ofCode(code)
                .filter(unit -> unit.validFrom().isAfter(day))
                .min(java.util.Comparator.comparing(AdminUnit::validFrom));
    }

    List<AdminUnit> validOn(LocalDate day) {
        return now.values().stream().filter(unit -> unit.isValidOn(day)).toList();
    }

    /** Rows of units that are superseded: changed or retracted. */
    List<UUID> superseded() {
        return before.values().stream()
                .filter(unit -> !unit.equals(now.get(unit.id())))
                .map(AdminUnit::id)
                .toList();
    }

    /** Units as they are to be written: new ones and changed ones. */
    List<AdminUnit> written() {
        return now.values().stream()
                .filter(unit -> !unit.equals(before.get(unit.id())))
                .toList();
    }

    private Stream<AdminUnit> ofCode(String code) {
        return byCode.getOrDefault(code, List.of()).stream().map(id -> java.util.Objects.requireNonNull(now.get(id)));
    }
}
