package vn.nhan.traceability.label;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Breaks text into lines between words, and inside a word only where the word is longer than a line.
 *
 * @param width of a text, in the unit of {@code room}
 */
record TextWrap(ToDoubleFunction<String> width, double room) {

    private static final String ELLIPSIS = "…";

    /** At most {@code most} lines; what doesn't fit is replaced by an ellipsis. */
    List<String> lines(String text, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (!rest.isEmpty() && lines.size() < most) {
            int end = endOfLine(rest);
            boolean cut = end < rest.length() && lines.size() == most - 1;
            lines.add(cut ? shortened(rest) : rest.substring(0, end));
            rest = rest.substring(end).stripLeading();
        }
        return lines;
    }

    private int endOfLine(String text) {
        int end = 0;
        int next = endOfWord(text, 0);
        while (next > end && fits(text.substring(0, next))) {
            end = next;
            next = endOfWord(text, end);
        }
        return end > 0 ? end : endInsideWord(text);
    }

    private static int endOfWord(String text, int from) {
        int space = text.indexOf(' ', from + 1);
        return space < 0 ? text.length() : space;
    }

    /** At least one character, or a line too narrow for any would never end. */
    private int endInsideWord(String text) {
        int end = text.offsetByCodePoints(0, 1);
        while (end < text.length() && fits(text.substring(0, text.offsetByCodePoints(end, 1)))) {
            end = text.offsetByCodePoints(end, 1);
        }
        return end;
    }

    private String shortened(String text) {
        String kept = text.substring(0, endInsideWord(text));
        while (!kept.isEmpty() && !fits(kept.stripTrailing() + ELLIPSIS)) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
        }
        return kept.stripTrailing() + ELLIPSIS;
    }

    private boolean fits(String text) {
        return width.applyAsDouble(text) <= room;
    }
}
