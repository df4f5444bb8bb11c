package vn.nhan.catalog.storefront;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.nhan.platform.text.Dates;

/**
 * The front page of a province or of the country.
 *
 * @param categories with how many offers there are of each; the largest first
 * @param inSeason of the newest offers, those whose season it is today
 * @param starred of the newest offers, those with stars that stand now
 * @param producers of the newest offers
 */
record FrontPage(
        List<Category> categories,
        List<Ware> inSeason,
        List<Ware> starred,
        List<Ware> newest,
        List<Producer> producers,
        List<ProvinceHosts.Link> provinces,
        String canonical) {

    private static final int NEWEST = 12;
    private static final int SOME = 4;

    record Category(String code, String name, Long count) {}

    record Producer(String name, String commune, String href) {}

    /** What was read: the newest offers, and counts by category. */
    record Found(List<GoodsQueries.Found> offers, Map<String, Long> counts) {}

    static FrontPage of(Found found, Function<GoodsQueries.Found, Ware> ware, Around around) {
        var now = around.now();
        var today = Dates.dayOf(now);
        Predicate<GoodsQueries.Found> seasonal =
                offer -> offer.card().seasons().stream().anyMatch(one -> one.holds(today));
        Predicate<GoodsQueries.Found> starred =
                offer -> offer.card().recognition(now).isPresent();
        return new FrontPage(
                categories(found, around.reader()),
                some(found, seasonal, SOME, ware),
                some(found, starred, SOME, ware),
                some(found, offer -> true, NEWEST, ware),
                producers(found, ware),
                around.provinces(),
                around.canonical());
    }

    /** Who reads, when, and where. */
    record Around(Locale reader, Instant now, List<ProvinceHosts.Link> provinces, String canonical) {}

    private static List<Ware> some(
            Found found, Predicate<GoodsQueries.Found> which, int many, Function<GoodsQueries.Found, Ware> ware) {
        return found.offers().stream().filter(which).limit(many).map(ware).toList();
    }

    /** A category is named by the offers that are in it. */
    private static List<Category> categories(Found found, Locale reader) {
        var names = found.offers().stream()
                .map(offer -> offer.card().category())
                .filter(path -> !path.isEmpty())
                .map(path -> path.get(path.size() - 1))
                .collect(Collectors.toMap(
                        StorefrontCard.Step::code, step -> step.name().in(reader), (one, same) -> one));
        return found.counts().entrySet().stream()
                .filter(count -> names.containsKey(count.getKey()))
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(count -> new Category(count.getKey(), names.getOrDefault(count.getKey(), ""), count.getValue()))
                .toList();
    }

    private static List<Producer> producers(Found found, Function<GoodsQueries.Found, Ware> ware) {
        var producers = new LinkedHashMap<String, Producer>();
        for (var offer : found.offers()) {
            var shown = ware.apply(offer);
            var href = shown.producerHref();
            if (href != null && producers.size() < NEWEST) {
                producers.putIfAbsent(href, new Producer(shown.producer(), shown.commune(), href));
            }
        }
        return producers.values().stream()
                .sorted(Comparator.comparing(Producer::name))
                .toList();
    }
}
