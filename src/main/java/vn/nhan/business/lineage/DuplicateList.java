package vn.nhan.business.lineage;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessKind;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;

/**
 * One page of pairs that may be the same firm.
 *
 * @param next and first: addresses of other pages, where there are any
 */
record DuplicateList(
        List<Line> lines, @Nullable String next, @Nullable String first) {

    private static final String PATH = "/office/duplicates";

    /** @param href of the comparison; the older record is the one to keep, unless only the younger is verified */
    record Line(String href, Card one, Card other, List<String> reasons) {}

    record Card(UUID id, String name, String kind, String commune, String status) {}

    static DuplicateList of(Paged<Duplicate> pairs, Cursor cursor, LineageWords words) {
        return new DuplicateList(
                pairs.items().stream().map(pair -> line(pair, words)).toList(),
                pairs.next() == null ? null : PATH + "?cursor=" + pairs.next(),
                cursor.equals(Cursor.START) ? null : PATH);
    }

    private static Line line(Duplicate pair, LineageWords words) {
        var younger = isVerified(pair.one()) && !isVerified(pair.other());
        var kept = younger ? pair.one() : pair.other();
        var merged = younger ? pair.other() : pair.one();
        return new Line(
                PATH + "/" + kept.id() + "/with/" + merged.id(),
                card(kept, words),
                card(merged, words),
                pair.reasons().stream().map(words::reason).toList());
    }

    private static boolean isVerified(Duplicate.Side side) {
        return side.status().equals("verified");
    }

    private static Card card(Duplicate.Side side, LineageWords words) {
        return new Card(
                side.id(), side.name(), words.kind(BusinessKind.of(side.kind())), side.commune(), side.status());
    }
}
