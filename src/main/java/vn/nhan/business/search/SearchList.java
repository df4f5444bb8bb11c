package vn.nhan.business.search;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.web.Paged;

/**
 * One page of what an officer has found, with all there is to choose.
 *
 * @param anyStatus address of the same search in all states; null when that is the one at hand
 * @param next and first: addresses of other pages of the list, where there are any
 */
record SearchList(
        List<Line> lines,
        List<Tab> tabs,
        Choices choices,
        boolean narrowed,
        @Nullable String anyStatus,
        @Nullable String next,
        @Nullable String first) {

    /** Twelve digits tell who somebody is: browsers keep them back, so that no address ever holds them. */
    public String plainSearch() {
        return "(?!(\\D*\\d){12}\\D*$).*";
    }

    record Tab(String label, String href, boolean current) {}

    record Choices(List<Choice> kinds, List<Choice> sectors, List<Choice> stages, List<Choice> communes) {}

    /** @param mergedInto the record that took this one in */
    record Line(
            UUID id,
            String name,
            String kind,
            @Nullable String taxCode,
            String commune,
            String status,
            @Nullable String stage,
            @Nullable String sentOn,
            @Nullable UUID mergedInto) {

        static Line of(FoundBusiness found, SearchWords words) {
            return new Line(
                    found.id(),
                    found.name(),
                    words.kind(found.kind()),
                    found.taxCode(),
                    found.commune(),
                    found.status(),
                    found.stage() == null ? null : words.stage(StageFilter.of(found.stage())),
                    found.submittedAt() == null ? null : Dates.format(Dates.dayOf(found.submittedAt())),
                    found.mergedInto());
        }
    }

    /** @param cursor of the page at hand, if it isn't the first */
    static SearchList of(
            SearchAddress address,
            Paged<FoundBusiness> found,
            @Nullable String cursor,
            Choices choices,
            SearchWords words) {
        return new SearchList(
                found.items().stream().map(row -> Line.of(row, words)).toList(),
                words.tabs().stream()
                        .map(tab -> new Tab(
                                tab.label(),
                                address.withStatus(tab.value()),
                                tab.value().equals(address.status())))
                        .toList(),
                choices,
                address.narrowed(),
                address.status().equals(Asked.ANY) ? null : address.withStatus(Asked.ANY),
                found.next() == null ? null : address.page(found.next()),
                cursor == null || cursor.isEmpty() ? null : address.page(null));
    }
}
