package vn.nhan.marketplace.board;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field on which both sides differ, as people read it; each side says at least one thing.
 *
 * @param before ours where somebody changed it there, else what is there
 * @param after theirs, else what would stand there
 */
record DiffRow(String field, List<Words> before, List<Words> after) {

    /** @param id the marketplace's own, for the small print; null where there is none, or where it is the text itself */
    record Words(String text, @Nullable String id) {}
}
