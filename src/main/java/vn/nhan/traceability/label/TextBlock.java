package vn.nhan.traceability.label;

import java.util.ArrayList;
import java.util.List;

/** A rectangle of a label that holds text, in millimetres from the label's upper left corner. */
record TextBlock(double xMm, double yMm, double widthMm, double heightMm) {

    /** Enough for the marks of a capital (Ẫ) under the dot of the line above (ệ). */
    private static final double LEADING = 1.25;

    /**
     * Text of one kind; blank text takes no place.
     *
     * @param mostLines it may take when there is room
     * @param whole never shortened for the sake of others
     */
    record Passage(String text, LabelFonts.Weight weight, double sizeMm, int mostLines, boolean whole) {

        private boolean isShrinkable() {
            return !whole && mostLines > 1;
        }

        private Passage oneLineLess() {
            return new Passage(text, weight, sizeMm, mostLines - 1, whole);
        }
    }

    /** Sets the passages from the top; while they are too high, they lose lines down to one, the last one first. */
    List<LabelLayout.Line> set(List<Passage> passages, LabelFonts fonts) {
        List<Passage> shown = new ArrayList<>(passages);
        List<LabelLayout.Line> lines = lines(shown, fonts);
        for (int last = shown.size() - 1; last >= 0; last--) {
            while (isTooHigh(lines) && shown.get(last).isShrinkable()) {
                shown.set(last, shown.get(last).oneLineLess());
                lines = lines(shown, fonts);
            }
        }
        return lines;
    }

    private boolean isTooHigh(List<LabelLayout.Line> lines) {
        double descent = LEADING - LabelFonts.HIGHEST_LETTER;
        return lines.stream().anyMatch(line -> line.baselineMm() + descent * line.sizeMm() > yMm + heightMm);
    }

    private List<LabelLayout.Line> lines(List<Passage> passages, LabelFonts fonts) {
        List<LabelLayout.Line> lines = new ArrayList<>();
        double top = yMm;
        for (Passage passage : passages) {
            for (String text : wrapped(passage, fonts)) {
                double baseline = top + LabelFonts.HIGHEST_LETTER * passage.sizeMm();
                lines.add(new LabelLayout.Line(text, passage.weight(), passage.sizeMm(), xMm, baseline));
                top += LEADING * passage.sizeMm();
            }
        }
        return lines;
    }

    private List<String> wrapped(Passage passage, LabelFonts fonts) {
        return new TextWrap(text -> fonts.width(text, passage.weight()) * passage.sizeMm(), widthMm)
                .lines(fonts.printable(passage.text()), passage.mostLines());
    }
}
