package vn.nhan.marketplace.order;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.marketplace.account.Connectors;
import vn.nhan.platform.event.Outbox;

/** Tells higher rooms what was sold, once for each listing of a page. */
@ApplicationScoped
class SoldNews {

    private final Connectors connectors;
    private final Outbox outbox;

    SoldNews(Connectors connectors, Outbox outbox) {
        this.connectors = connectors;
        this.outbox = outbox;
    }

    record Sold(UUID listing, long count, Instant at) {

        Sold and(Sold other) {
            return new Sold(listing, count + other.count, at.isBefore(other.at) ? at : other.at);
        }
    }

    Uni<Void> tell(Mutiny.Session session, Mark.Whose whose, List<Sold> sold) {
        if (sold.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var byListing = new TreeMap<UUID, Sold>();
        sold.forEach(one -> byListing.merge(one.listing(), one, Sold::and));
        return session.createNativeQuery(
                        "select b.name, a.channel from channel_account a join business b on b.tenant_id = a.tenant_id and"
                                + " b.id = a.business_id where a.id = :account",
                        Object[].class)
                .setParameter("account", whose.account())
                .getSingleResult()
                .chain(row -> Multi.createFrom()
                        .iterable(byListing.values())
                        .onItem()
                        .transformToUniAndConcatenate(one -> outbox.publish(
                                session,
                                whose.tenant(),
                                new SoldElsewhere(
                                        whose.business(),
                                        (String) row[0],
                                        one.listing(),
                                        (String) row[1],
                                        connectors.nameOf((String) row[1]),
                                        one.count(),
                                        one.at())))
                        .collect()
                        .asList())
                .replaceWithVoid();
    }
}
