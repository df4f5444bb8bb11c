package vn.nhan.marketplace.hand;

import com.fasterxml.jackson.annotation.JsonValue;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.feed.FeedStanding;
import vn.nhan.catalog.feed.FeedStandings;
import vn.nhan.catalog.feed.Goods;
import vn.nhan.catalog.feed.GoodsOnOffer;
import vn.nhan.catalog.feed.ItemCode;
import vn.nhan.marketplace.account.UncalledShop;
import vn.nhan.marketplace.connector.Way;
import vn.nhan.platform.tenancy.TenantTx;

/** Goods of a business in the file that a marketplace fetches. Whether it shows them we can't know. */
@ApplicationScoped
public class FeedListings {

    private final TenantTx tx;
    private final HandDesk desk;
    private final FeedStandings feeds;
    private final GoodsOnOffer goods;

    FeedListings(TenantTx tx, HandDesk desk, FeedStandings feeds, GoodsOnOffer goods) {
        this.tx = tx;
        this.desk = desk;
        this.feeds = feeds;
        this.goods = goods;
    }

    /** How goods stand in the file. */
    public enum State {
        /** In it, and a program of the marketplace has got it as it is. */
        FETCHED,
        /** In it; no program of the marketplace has got it as it is. */
        IN_FILE,
        /** Some packages are in it, others were left out. */
        PARTLY,
        /** Left out. */
        LEFT_OUT,
        /** Not in it yet: it is written once an hour. */
        AWAITED;

        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Goods on the storefront, and why packages of them are left out. */
    public record Line(
            UUID listingId, UUID productId, String product, State state, List<FeedStanding.Reason> reasons) {}

    /**
     * An account that a file feeds.
     *
     * @param addresses empty while the business has no feed
     * @param generatedAt as of when the file is, or null
     * @param fetchedAt when a program of the marketplace fetched it last, by what that calls itself; null when none did
     * @param fetchedByOthersAt when any other program did
     * @param current whether the program of the marketplace has the file as it is
     */
    public record Overview(
            UUID accountId,
            UUID businessId,
            String channel,
            String marketplace,
            String name,
            @Nullable UUID feedId,
            List<String> addresses,
            @Nullable Instant generatedAt,
            @Nullable Instant fetchedAt,
            @Nullable Instant fetchedByOthersAt,
            boolean current,
            List<Line> listings) {}

    public Uni<Overview> of(UUID account) {
        return tx.inTenant(session -> desk.reads(session, account, Way.FEED).chain(shop -> overview(session, shop)));
    }

    private Uni<Overview> overview(Mutiny.Session session, UncalledShop shop) {
        var account = shop.account();
        return feeds.of(session, account.businessId(), account.channel())
                .chain(feed -> goods.ofBusiness(session, account.tenant(), account.businessId())
                        .map(all -> overview(shop, feed, all)));
    }

    private static Overview overview(UncalledShop shop, Optional<FeedStanding> feed, List<Goods> all) {
        var account = shop.account();
        return new Overview(
                account.id(),
                account.businessId(),
                account.channel(),
                shop.marketplace(),
                shop.name(),
                feed.map(FeedStanding::feed).orElse(null),
                feed.map(FeedStanding::addresses).orElse(List.of()),
                feed.flatMap(one -> Optional.ofNullable(one.generatedAt())).orElse(null),
                feed.flatMap(one -> Optional.ofNullable(one.fetched()))
                        .map(FeedStanding.Fetch::at)
                        .orElse(null),
                feed.flatMap(one -> Optional.ofNullable(one.fetchedByOthers()))
                        .map(FeedStanding.Fetch::at)
                        .orElse(null),
                feed.map(FeedStanding::isFetchedAsItIs).orElse(false),
                all.stream().map(one -> line(one, feed)).toList());
    }

    private static Line line(Goods goods, Optional<FeedStanding> feed) {
        var reasons = feed.map(FeedStanding::leftOut).orElse(Map.of()).getOrDefault(goods.productId(), List.of());
        return new Line(
                goods.listingId(),
                goods.productId(),
                goods.name(),
                feed.map(one -> state(goods, one, !reasons.isEmpty())).orElse(State.AWAITED),
                reasons);
    }

    static State state(Goods goods, FeedStanding feed, boolean reasons) {
        var inFile = goods.packs().stream()
                .filter(pack -> feed.inFile().contains(ItemCode.of(goods.listingId(), pack.id())))
                .count();
        if (inFile == 0) {
            return reasons ? State.LEFT_OUT : State.AWAITED;
        }
        if (reasons || inFile < goods.packs().size()) {
            return State.PARTLY;
        }
        return feed.isFetchedAsItIs() ? State.FETCHED : State.IN_FILE;
    }
}
