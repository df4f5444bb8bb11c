package vn.nhan.catalog.storefront;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.nhan.platform.tenancy.TenantId;

/** How many offers there are of each category, counted at most once a minute: the whole country's take a while. */
@ApplicationScoped
class CategoryCounts {

    private static final Duration GOOD_FOR = Duration.ofMinutes(1);

    private final GoodsQueries goods;
    private final Clock clock;
    private final Map<List<TenantId>, Counted> known = new ConcurrentHashMap<>();

    CategoryCounts(GoodsQueries goods, Clock clock) {
        this.goods = goods;
        this.clock = clock;
    }

    private record Counted(Map<String, Long> counts, Instant until) {}

    Uni<Map<String, Long>> of(List<TenantId> provinces) {
        var counted = known.get(provinces);
        if (counted != null && clock.instant().isBefore(counted.until())) {
            return Uni.createFrom().item(counted.counts());
        }
        return goods.counts(provinces)
                .invoke(counts ->
                        known.put(provinces, new Counted(counts, clock.instant().plus(GOOD_FOR))));
    }
}
