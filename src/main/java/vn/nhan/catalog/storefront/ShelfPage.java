package vn.nhan.catalog.storefront;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list of offers, as it is read.
 *
 * @param words what was looked for; empty for everything
 * @param kept what narrows the list, for the search form to send along
 * @param wares those that have what was looked for
 * @param near those that only resemble it
 * @param found how many there are, in words
 * @param countNote what a + behind a number means; null where there is none
 * @param all address of the same words without anything that narrows them
 */
record ShelfPage(
        String words,
        Map<String, String> kept,
        List<Ware> wares,
        List<Ware> near,
        String found,
        @Nullable String countNote,
        List<ShelfFacets.Group> facets,
        List<ShelfFacets.InUse> inUse,
        List<Order> orders,
        String all,
        @Nullable String first,
        @Nullable String next) {

    /** An order to choose. */
    record Order(String label, String href, boolean current) {}

    public boolean isEmpty() {
        return wares.isEmpty() && near.isEmpty();
    }
}
