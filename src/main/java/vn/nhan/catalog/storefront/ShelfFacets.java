package vn.nhan.catalog.storefront;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.category.Category;
import vn.nhan.catalog.category.CategoryTree;
import vn.nhan.platform.text.Vietnamese;

/** Everything a list can be narrowed by, with how many there are of each, in the reader's words. */
final class ShelfFacets {

    private static final int MOST_COMMUNES = 12;

    private final Known known;
    private final FacetCounts counts;
    private final ShelfAddress address;
    private final StorefrontMessages words;
    private final List<Group> groups = new ArrayList<>();

    /** @param province name and slug of one by its number; null for those that have none */
    record Known(CategoryTree categories, Function<String, ProvinceHosts.@Nullable Named> province, Locale reader) {}

    /** @param count such as {@code 12}, or {@code 12+} for at least so many */
    record Choice(String label, @Nullable String count, String href) {}

    record Group(String title, List<Choice> choices) {}

    /** Something that narrows the list now, and the address without it. */
    record InUse(String label, String href) {}

    private ShelfFacets(Known known, FacetCounts counts, ShelfAddress address, StorefrontMessages words) {
        this.known = known;
        this.counts = counts;
        this.address = address;
        this.words = words;
    }

    static List<Group> of(Known known, FacetCounts counts, ShelfAddress address, boolean national) {
        var facets = new ShelfFacets(known, counts, address, StorefrontWords.in(known.reader()));
        facets.categories();
        facets.stars();
        facets.now();
        facets.certificates();
        if (national) {
            facets.provinces();
        } else {
            facets.communes();
        }
        facets.prices();
        return facets.groups;
    }

    /** Those below the category that is chosen, or the groups at the top. */
    private void categories() {
        var chosen = address.value("category");
        add(
                words.groupCategory(),
                known.categories().all().stream()
                        .filter(category -> Objects.equals(category.parent(), chosen))
                        .map(category -> choice(
                                category.name().in(known.reader()), below(category), "category", category.code()))
                        .toList());
    }

    private long below(Category category) {
        return counts.kind("c")
                .filter(entry -> known.categories().path(entry.getKey()).contains(category))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private void stars() {
        if (address.value("stars") == null) {
            add(
                    words.groupStars(),
                    IntStream.of(5, 4, 3)
                            .mapToObj(least ->
                                    choice(StorefrontWords.stars(words, least), atLeast(least), "stars", least))
                            .toList());
        }
    }

    private long atLeast(int stars) {
        return counts.kind("s")
                .filter(entry -> Integer.parseInt(entry.getKey()) >= stars)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private void now() {
        var choices = new ArrayList<Choice>();
        if (address.value("in-season") == null) {
            choices.add(choice(words.inSeason(), counts.of("in-season"), "in-season", "1"));
        }
        if (address.value("in-stock") == null) {
            choices.add(choice(words.inStock(), counts.of("in-stock"), "in-stock", "1"));
        }
        add(words.groupNow(), choices);
    }

    private void certificates() {
        if (address.value("certificate") == null) {
            add(
                    words.groupCertificate(),
                    most("k")
                            .map(entry -> choice(
                                    entry.getKey(),
                                    entry.getValue(),
                                    "certificate",
                                    entry.getKey().toLowerCase(Locale.ROOT)))
                            .toList());
        }
    }

    private void communes() {
        if (address.value("commune") == null) {
            add(
                    words.groupCommune(),
                    most("u")
                            .limit(MOST_COMMUNES)
                            .map(entry -> choice(
                                    entry.getKey(), entry.getValue(), "commune", Vietnamese.slug(entry.getKey(), "x")))
                            .toList());
        }
    }

    private void provinces() {
        if (address.value("province") != null) {
            return;
        }
        var choices = new ArrayList<Choice>();
        most("t").forEach(entry -> {
            var province = known.province().apply(entry.getKey());
            if (province != null) {
                choices.add(choice(province.name(), entry.getValue(), "province", province.slug()));
            }
        });
        add(words.groupProvince(), choices);
    }

    private void prices() {
        if (address.value("price") == null) {
            add(
                    words.groupPrice(),
                    IntStream.rangeClosed(0, PriceRange.STEPS.size())
                            .mapToObj(step -> choice(
                                    StorefrontWords.price(words, PriceRange.step(step)),
                                    counts.of("p:" + step),
                                    "price",
                                    PriceRange.step(step)))
                            .toList());
        }
    }

    private Stream<Map.Entry<String, Long>> most(String letter) {
        return counts.kind(letter)
                .sorted(Comparator.comparing((Map.Entry<String, Long> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey));
    }

    private Choice choice(String label, long count, String name, Object value) {
        var shown = counts.atLeast() ? count + "+" : String.valueOf(count);
        return new Choice(label, count == 0 ? null : shown, address.with(name, value));
    }

    /** What there is none of is left out, unless there may be some that were not counted. */
    private void add(String title, List<Choice> choices) {
        var worth = choices.stream()
                .filter(choice -> choice.count() != null || counts.atLeast())
                .toList();
        if (!worth.isEmpty()) {
            groups.add(new Group(title, worth));
        }
    }
}
