package vn.nhan.traceability.label;

import java.util.Collections;
import java.util.List;

/**
 * One print job: labels in the order they come off the sheets.
 *
 * @param faces 1 to 5,000; the same one many times, or each with its own serial number
 */
record LabelSheet(LabelFormat format, LabelCaptions captions, List<LabelFace> faces) {

    static final int MOST_LABELS = 5_000;

    /** @throws LabelFailure.Count label.count */
    LabelSheet {
        requireCount(faces.size());
        faces = List.copyOf(faces);
    }

    /** @throws LabelFailure.Count label.count */
    static LabelSheet copies(LabelFormat format, LabelCaptions captions, LabelFace face, int count) {
        requireCount(count);
        return new LabelSheet(format, captions, Collections.nCopies(count, face));
    }

    int pages() {
        return (faces.size() + format.perPage() - 1) / format.perPage();
    }

    /** The labels of one page, counted from 0: row by row, from the left. */
    List<LabelFace> page(int number) {
        int first = number * format.perPage();
        return faces.subList(first, Math.min(first + format.perPage(), faces.size()));
    }

    private static void requireCount(int count) {
        if (count < 1 || count > MOST_LABELS) {
            throw new LabelFailure.Count(MOST_LABELS);
        }
    }
}
