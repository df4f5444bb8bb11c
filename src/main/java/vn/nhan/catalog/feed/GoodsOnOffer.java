package vn.nhan.catalog.feed;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
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
        var asked = new GoodsSource.Asked(START, null, listing, reader.home(province), clock.instant());
        return source.next(session, asked).map(batch -> batch.goods().stream().findFirst());
    }
}
