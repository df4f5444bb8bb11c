package vn.nhan.catalog.storefront;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.text.Numbers;

/** Puts together what the list of offers shows, in the reader's words. */
final class ShelfPageMaker {

    private final Question question;
    private final ShelfAddress address;
    private final ShelfFacets.Known known;
    private final StorefrontMessages words;

    ShelfPageMaker(Question question, ShelfAddress address, ShelfFacets.Known known) {
        this.question = question;
        this.address = address;
        this.known = known;
        this.words = StorefrontWords.in(known.reader());
    }

    /** What was found and counted. */
    record Found(
            List<Ware> wares,
            Shelves.Found page,
            FacetCounts counts,
            @Nullable Bookmark after) {}

    ShelfPage page(Found found, boolean national) {
        var literal = found.page().literal();
        var kept = new LinkedHashMap<>(address.parameters());
        kept.remove("q");
        return new ShelfPage(
                question.sought().typed(),
                kept,
                found.wares().subList(0, literal),
                found.wares().subList(literal, found.wares().size()),
                count(found.counts()),
                found.counts().atLeast() ? words.countNote(Numbers.format(FacetSql.MOST)) : null,
                ShelfFacets.of(known, found.counts(), address, national),
                inUse(),
                orders(),
                address.wordsAlone(),
                found.after() == null ? null : address.toString(),
                found.page().next() == null
                        ? null
                        : address.with("cursor", found.page().next()));
    }

    private String count(FacetCounts counts) {
        var total = Numbers.format(counts.total());
        return counts.atLeast() ? words.foundAtLeast(total) : words.foundExactly(total);
    }

    private List<ShelfPage.Order> orders() {
        return Arrays.stream(Sort.values())
                .filter(sort -> sort != Sort.RELEVANCE || !question.sought().isEmpty())
                .map(sort -> new ShelfPage.Order(
                        StorefrontWords.sort(words, sort),
                        address.with("sort", sort == Sort.RELEVANCE ? null : sort.key()),
                        sort == current()))
                .toList();
    }

    /** Without words the most relevant are the newest. */
    private Sort current() {
        return question.sort() == Sort.RELEVANCE && question.sought().isEmpty() ? Sort.NEWEST : question.sort();
    }

    private List<ShelfFacets.InUse> inUse() {
        var used = new ArrayList<ShelfFacets.InUse>();
        var filters = question.filters();
        var category = known.categories().find(filters.category());
        use(used, "category", category.map(one -> one.name().in(known.reader())).orElse(filters.category()));
        use(used, "stars", filters.stars() == null ? null : StorefrontWords.stars(words, filters.stars()));
        use(used, "certificate", filters.certificate());
        var province = question.province() == null
                ? null
                : known.province().apply(String.valueOf(question.province().value()));
        use(used, "province", province == null ? null : province.name());
        use(
                used,
                "commune",
                filters.commune() == null ? null : filters.commune().replace('-', ' '));
        use(used, "price", filters.price() == null ? null : StorefrontWords.price(words, filters.price()));
        use(used, "in-season", filters.inSeason() ? words.inSeason() : null);
        use(used, "in-stock", filters.inStock() ? words.inStock() : null);
        return used;
    }

    private void use(List<ShelfFacets.InUse> used, String name, @Nullable String label) {
        if (label != null) {
            used.add(new ShelfFacets.InUse(label, address.with(name, null)));
        }
    }
}
