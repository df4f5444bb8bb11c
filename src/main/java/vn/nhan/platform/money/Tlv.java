package vn.nhan.platform.money;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.nhan.platform.problem.InvalidValue;

/** Objects of a payment code (EMVCo MPM 1.1, section 3): two digits of id, two digits of length, and the value. */
final class Tlv {

    private static final int HEAD = 4;
    private static final int LONGEST = 99;

    private Tlv() {}

    /** @throws InvalidValue {@code vietqr.malformed} for a value of more than 99 characters */
    static String write(String id, String value) {
        if (value.isEmpty() || value.length() > LONGEST) {
            throw malformed();
        }
        return id + two(value.length()) + value;
    }

    /**
     * Reads to the very end, so a length that is wrong by one is found wherever it stands.
     *
     * @throws InvalidValue {@code vietqr.malformed} when an object is cut off, empty, or there twice
     */
    static Map<String, String> read(String text) {
        var objects = new LinkedHashMap<String, String>();
        int at = 0;
        while (at < text.length()) {
            int start = at + HEAD;
            if (start > text.length() || !isDigits(text, at, start)) {
                throw malformed();
            }
            int end = start + Integer.parseInt(text.substring(at + 2, start));
            if (end == start || end > text.length()) {
                throw malformed();
            }
            if (objects.putIfAbsent(text.substring(at, at + 2), text.substring(start, end)) != null) {
                throw malformed();
            }
            at = end;
        }
        return objects;
    }

    static InvalidValue malformed() {
        return new InvalidValue("vietqr.malformed");
    }

    private static boolean isDigits(String text, int from, int to) {
        return text.substring(from, to).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
