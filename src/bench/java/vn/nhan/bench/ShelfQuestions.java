package vn.nhan.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.nhan.catalog.storefront.MadeUpListings;
import vn.nhan.platform.text.Vietnamese;

/**
 * What visitors ask of a storefront with very many listings.
 *
 * @param name of this kind of question
 * @param paths as they are asked over HTTP
 * @param words the same as PostgreSQL is asked, as {@code tsquery}
 * @param counts whether all that is found is counted by category too
 */
record ShelfQuestions(String name, List<String> paths, List<String> words, boolean counts) {

    private static final int RARE_WORDS = 20;

    static Stream<ShelfQuestions> all() {
        var rare = IntStream.range(0, RARE_WORDS)
                .mapToObj(MadeUpListings::rareWord)
                .toList();
        return Stream.of(
                new ShelfQuestions(
                        "rare word",
                        rare.stream().map(ShelfQuestions::api).toList(),
                        rare.stream().map(ShelfQuestions::plain).toList(),
                        false),
                of(
                        "common word",
                        List.of("nhãn", "gạo", "cam", "hợp tác xã"),
                        List.of("nhan", "gao", "cam", "hop&tac&xa")),
                of(
                        "three words",
                        List.of("gạo nếp oanh", "mật bạc hà", "cà phê hương", "nhãn lồng hiến"),
                        List.of("gao&nep&oanh", "mat&bac&ha", "ca&phe&huong", "nhan&long&hien")),
                of(
                        "typo",
                        List.of("nhãm lồng", "xầu riêng", "gạo nếpp", "thanh nong ruột"),
                        List.of("nhan&long", "sau&rieng", "gao&nep", "thanh&long&ruot")),
                new ShelfQuestions(
                        "facets",
                        List.of(
                                "/products?q=nh%C3%A3n&stars=4",
                                "/products?category=honey", "/products", "/products?q=hue"),
                        List.of("nhan&'s:4'", "'c:honey'", "'c:food'", "hien"),
                        true),
                new ShelfQuestions(
                        "by price",
                        List.of(api("nhãn") + "&sort=price", api("sầu riêng") + "&sort=price-down"),
                        List.of("nhan", "sau&rieng"),
                        false));
    }

    private static ShelfQuestions of(String name, List<String> typed, List<String> words) {
        return new ShelfQuestions(name, typed.stream().map(ShelfQuestions::api).toList(), words, false);
    }

    private static String api(String typed) {
        return "/api/v1/storefront/listings?limit=24&q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }

    private static String plain(String word) {
        return Vietnamese.fold(word);
    }
}
