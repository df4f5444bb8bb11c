package vn.nhan.catalog.feed;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.tenancy.TenantId;

/** Goods that the storefront shows just now, for rooms that offer them elsewhere: there too nothing else may be seen. */
@ApplicationScoped
public class GoodsOnOffer {

    private static final UUID START = new UUID(0, 0);

    private final GoodsSource source;
    private final GoodsReader reader;
    private final Clock clock;

    GoodsOnOffer(GoodsSource source, GoodsReader reader, Clock clock) {
        this.source = source;
        this.reader = reader;
        this.clock = clock;
    }

    /** Empty when it isn't to be seen at this moment. */
    public Uni<Optional<Goods>> of(Mutiny.Session session, TenantId province, UUID listing) {
        return of(session, province, List.of(listing)).map(found -> Optional.ofNullable(found.get(listing)));
    }

    /** Those of these listings that are to be seen at this moment, by their ids. */
    public Uni<Map<UUID, Goods>> of(Mutiny.Session session, TenantId province, Collection<UUID> listings) {
        return listings.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : source.these(session, listings, reader.home(province), clock.instant())
                        .map(found -> found.stream().collect(Collectors.toMap(Goods::listingId, Function.identity())));
    }

    /** Those of these products that are the business's and to be seen at this moment, by the ids of the products. */
    public Uni<Map<UUID, Goods>> ofProducts(
            Mutiny.Session session, TenantId province, UUID business, Collection<UUID> products) {
        return source.ofProducts(session, products, business, reader.home(province), clock.instant())
                .map(found -> found.stream().collect(Collectors.toMap(Goods::productId, Function.identity())));
    }

    /** All of a business that are to be seen at this moment, in the order of their ids. */
    public Uni<List<Goods>> ofBusiness(Mutiny.Session session, TenantId province, UUID business) {
        var all = new ArrayList<Goods>();
        return gather(session, new GoodsSource.Asked(START, business, reader.home(province), clock.instant()), all)
                .replaceWith(all);
    }

    private Uni<Void> gather(Mutiny.Session session, GoodsSource.Asked asked, List<Goods> all) {
        return source.next(session, asked).chain(batch -> {
            all.addAll(batch.goods());
            var last = batch.last();
            return last == null
                    ? Uni.createFrom().voidItem()
                    : gather(session, new GoodsSource.Asked(last, asked.business(), asked.home(), asked.now()), all);
        });
    }
}
