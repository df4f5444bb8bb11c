package vn.nhan.support.expert;

import java.time.LocalDate;
import java.util.List;

/** How many new requests an expert takes on in a week: what the expert has said, and no more than there are hours for. */
public final class WeekPlaces {

    private WeekPlaces() {}

    /**
     * @param monday the first day of the week
     * @param weekly places that the expert gives a week
     * @param slots hours of every week; where none are told, every day is good
     */
    public static int of(LocalDate monday, int weekly, List<WeekSlot> slots, List<Absence> absences) {
        if (slots.isEmpty()) {
            var there = monday.datesUntil(monday.plusDays(5)).anyMatch(day -> isThere(day, absences));
            return there ? weekly : 0;
        }
        var hours = slots.stream()
                .filter(slot -> isThere(monday.plusDays(slot.weekday() - 1L), absences))
                .count();
        return (int) Math.min(weekly, hours);
    }

    private static boolean isThere(LocalDate day, List<Absence> absences) {
        return absences.stream().noneMatch(absence -> absence.covers(day));
    }
}
