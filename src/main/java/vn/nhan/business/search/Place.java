package vn.nhan.business.search;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.web.Cursor;

/**
 * Where a page of found businesses ended. First come those whose name is spelt as it was typed, the newest first, then the
 * others, the newest first.
 *
 * @param spelt whether the first part is still going on
 */
record Place(boolean spelt, Cursor cursor) {

    private static final String FIRST_PART = "s";
    private static final int PLAIN_LENGTH = 22;

    /** @throws vn.nhan.platform.problem.Invalid when the text is none of ours */
    static Place of(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return new Place(true, Cursor.START);
        }
        return text.length() > PLAIN_LENGTH && text.startsWith(FIRST_PART)
                ? new Place(true, Cursor.of(text.substring(1)))
                : new Place(false, Cursor.of(text));
    }

    /** After this row of the part at hand. */
    static String after(boolean spelt, UUID id) {
        return (spelt ? FIRST_PART : "") + new Cursor(id);
    }
}
