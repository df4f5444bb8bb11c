package vn.nhan.support.expert;

import java.time.LocalDate;

/** Days, both included, on which an expert takes nothing on. */
public record Absence(LocalDate from, LocalDate to) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
