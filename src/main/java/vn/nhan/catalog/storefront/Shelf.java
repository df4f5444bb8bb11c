package vn.nhan.catalog.storefront;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;

/**
 * A page of offers.
 *
 * @param words what was looked for; empty for everything
 * @param all address of the whole list
 * @param first address of the list's beginning, null when this is it
 * @param next address of what follows, null at the end
 */
record Shelf(
        String words,
        List<Ware> wares,
        String all,
        @Nullable String first,
        @Nullable String next) {

    static Shelf of(String words, Cursor from, Paged<Ware> found) {
        var here = "/products?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        return new Shelf(
                words,
                found.items(),
                here,
                from.equals(Cursor.START) ? null : here,
                found.next() == null ? null : here + "&cursor=" + found.next());
    }
}
