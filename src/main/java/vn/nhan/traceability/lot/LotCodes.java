package vn.nhan.traceability.lot;

import java.util.Collection;

/** Codes for lots that nobody has named. */
final class LotCodes {

    private static final int LETTERS = 26;

    private LotCodes() {}

    /** The day and the first letters that are free: A to Z, then AA, AB, … */
    static String next(String day, Collection<String> taken) {
        var number = 0;
        while (taken.contains(day + letters(number))) {
            number++;
        }
        return day + letters(number);
    }

    private static String letters(int number) {
        var last = String.valueOf((char) ('A' + number % LETTERS));
        return number < LETTERS ? last : letters(number / LETTERS - 1) + last;
    }
}
