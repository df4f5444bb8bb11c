package vn.nhan.catalog.season;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.MonthDay;

/** A stretch of each year; both days belong to it, and it may go over New Year. */
public record Season(MonthDay starts, MonthDay ends) {

    public boolean holds(LocalDate day) {
        var on = MonthDay.from(day);
        var begun = !on.isBefore(starts);
        var notOver = !on.isAfter(ends);
        return starts.isAfter(ends) ? begun || notOver : begun && notOver;
    }

    /** The first day as people write it: {@code 15/6}. */
    @JsonIgnore
    public String from() {
        return starts.getDayOfMonth() + "/" + starts.getMonthValue();
    }

    /** The last day as people write it. */
    @JsonIgnore
    public String to() {
        return ends.getDayOfMonth() + "/" + ends.getMonthValue();
    }

    /** The months that it touches, as bits: the lowest is January. */
    public int months() {
        var first = starts.getMonthValue() - 1;
        var span = Math.floorMod(ends.getMonthValue() - 1 - first, 12) + 1;
        if (span == 1 && starts.isAfter(ends)) {
            span = 12;
        }
        var months = 0;
        for (var step = 0; step < span; step++) {
            months |= 1 << (first + step) % 12;
        }
        return months;
    }

    /** As it is kept: 615 is 15 June. */
    static int number(MonthDay day) {
        return day.getMonthValue() * 100 + day.getDayOfMonth();
    }

    static MonthDay day(int number) {
        return MonthDay.of(number / 100, number % 100);
    }
}
