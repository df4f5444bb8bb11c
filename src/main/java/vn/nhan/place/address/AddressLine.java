package vn.nhan.place.address;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.nhan.place.unit.AdminUnit;
import vn.nhan.place.unit.PlacedUnit;

/**
 * The administrative part of an address on a day: {@code Phường Phố Hiến} (before 1 July 2025: {@code Phường Hiến Nam,
 * TP Hưng Yên}).
 *
 * @param now the names of that day, without the province
 * @param formers earlier names, the newest first
 * @param endedOn the last day of {@code now}, when that is over and nobody has told what became of it; else null
 */
record AddressLine(
        String now, List<FormerName> formers, @Nullable LocalDate endedOn) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);

    AddressLine {
        formers = List.copyOf(formers);
    }

    /** @param history of at least one unit, in any order */
    static AddressLine on(LocalDate day, List<Stay> history) {
        var sorted = history.stream().sorted(Comparator.comparing(Stay::since)).toList();
        var at = indexOn(day, sorted);
        var now = sorted.get(at).place();
        var formers = new ArrayList<FormerName>();
        for (int i = at; i > 0; i--) {
            var change = DAY.format(sorted.get(i).since());
            formers.add(new FormerName(former(sorted.get(i - 1).place(), now), change));
        }
        var lastDay = now.unit().validTo();
        return new AddressLine(
                now.withoutProvince(), formers, lastDay != null && lastDay.isBefore(day) ? lastDay : null);
    }

    /** The last stay that had begun; before the first of all, the first. */
    private static int indexOn(LocalDate day, List<Stay> sorted) {
        int at = 0;
        while (at + 1 < sorted.size() && !sorted.get(at + 1).since().isAfter(day)) {
            at++;
        }
        return at;
    }

    /** A former province is named only where it was another one. */
    private static String former(PlacedUnit place, PlacedUnit now) {
        return isSame(place.province(), now.province()) ? place.withoutProvince() : place.inFull();
    }

    private static boolean isSame(@Nullable AdminUnit one, @Nullable AdminUnit other) {
        return one != null && other != null && one.ownName().equals(other.ownName());
    }

    /** {@code 30/6/2025}, as names of places are dated. */
    @Nullable
    String endedOnWritten() {
        return endedOn == null ? null : DAY.format(endedOn);
    }
}
