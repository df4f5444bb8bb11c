package vn.nhan.platform.calendar;

import java.time.LocalDate;

/**
 * A day on which the week's rule doesn't hold.
 *
 * @param working a Saturday or Sunday worked in exchange for another day; otherwise a day off
 * @param basis the law or notice that says so
 */
record SpecialDay(LocalDate date, boolean working, Certainty certainty, String name, String basis) {}
