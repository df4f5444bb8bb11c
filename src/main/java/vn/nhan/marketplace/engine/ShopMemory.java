package vn.nhan.marketplace.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * What accounts' shops said of themselves in the last five minutes. A thousand goods need the same warehouse; asking for
 * it with each of them takes a sixth of the calls that a marketplace permits.
 */
final class ShopMemory {

    static final Duration FRESH = Duration.ofMinutes(5);

    private static final int MOST_ACCOUNTS = 10_000;

    private final Cache<UUID, Map<String, Object>> shops;

    ShopMemory(Clock clock) {
        this.shops = Caffeine.newBuilder()
                .maximumSize(MOST_ACCOUNTS)
                .expireAfterWrite(FRESH)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /** Whoever asks while another is still waiting for the answer asks for themselves: lines don't wait for each other. */
    <T> Uni<T> recall(UUID account, String what, Class<T> type, Supplier<Uni<T>> asking) {
        var shop = shops.get(account, unknown -> new ConcurrentHashMap<>());
        var known = shop.get(what);
        return known != null
                ? Uni.createFrom().item(type.cast(known))
                : asking.get().invoke(answer -> {
                    if (isWorthKeeping(answer)) {
                        shop.put(what, answer);
                    }
                });
    }

    /** Where the marketplace takes no longer what we know of the shop. */
    void forget(UUID account) {
        shops.invalidate(account);
    }

    /** What the shop hasn't got yet, somebody may be adding right now. */
    private static boolean isWorthKeeping(Object answer) {
        return !(answer instanceof JsonNode list) || !list.isEmpty();
    }
}
