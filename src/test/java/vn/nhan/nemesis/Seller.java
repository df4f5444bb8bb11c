package vn.nhan.nemesis;

import io.restassured.response.Response;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import vn.nhan.testing.Api;
import vn.nhan.testing.People;

/** Wants more and more goods on the marketplaces, and raises prices, never lowers them. Is never put off by an error. */
final class Seller {

    static final long FIRST_PRICE = 50_000;
    private static final long STEP = 1_000;

    private final Map<String, Long> prices = new LinkedHashMap<>();
    private final List<String> accounts;
    /** As they came first: by that, tests know who somebody is. */
    private final Api account;

    private Api member;

    Seller(Api member, List<String> accounts) {
        this.member = member;
        this.account = member;
        this.accounts = accounts;
    }

    void signInAgain() {
        member = People.again(account);
    }

    /** The prices that hold, by product, of all that is wanted. */
    Map<String, Long> prices() {
        return Map.copyOf(prices);
    }

    /** Works until all of these are wanted and the time is over. */
    void work(List<String> products, RandomGenerator random, long end) throws InterruptedException {
        Queue<String> left = new ArrayDeque<>(products);
        var pause = 40_000 / products.size();
        while (!left.isEmpty() || System.nanoTime() < end) {
            if (!left.isEmpty()) {
                want(left.remove());
            }
            if (random.nextInt(3) > 0) {
                raise(random);
            }
            Thread.sleep(random.nextInt(pause / 2, pause));
        }
    }

    private void want(String product) throws InterruptedException {
        for (var account : accounts) {
            insist(() ->
                    member.put("/channel-accounts/" + account + "/listings", Map.of("products", List.of(product))));
        }
        prices.put(product, FIRST_PRICE);
    }

    private void raise(RandomGenerator random) throws InterruptedException {
        var all = new ArrayList<>(prices.keySet());
        var product = all.get(random.nextInt(all.size()));
        var price = prices.get(product) + STEP;
        insist(() -> member.put("/products/" + product + "/listing", Map.of("priceDong", price)));
        prices.put(product, price);
    }

    /** What is done twice is done once. */
    private static void insist(Supplier<Response> deed) throws InterruptedException {
        for (var answer = deed.get(); answer.statusCode() != 200; answer = deed.get()) {
            if (answer.statusCode() != 503) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.asString());
            }
            Thread.sleep(200);
        }
    }
}
