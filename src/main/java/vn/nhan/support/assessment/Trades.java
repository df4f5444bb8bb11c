package vn.nhan.support.assessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.fact.FirmSize;
import vn.nhan.business.fact.FirmSizes;
import vn.nhan.business.fact.Sector;
import vn.nhan.business.fact.Trade;

/** What a business has told of its sector and size. */
@ApplicationScoped
class Trades {

    private final FirmSizes sizes;

    Trades(FirmSizes sizes) {
        this.sizes = sizes;
    }

    Uni<Trade> of(Mutiny.Session session, UUID businessId) {
        return session.createNativeQuery(
                        "select sector, insured_workers, annual_revenue, capital from business where id = :id",
                        Object[].class)
                .setParameter("id", businessId)
                .getSingleResult()
                .map(row -> new Trade(
                        row[0] == null ? null : Sector.of((String) row[0]),
                        (Integer) row[1],
                        (Long) row[2],
                        (Long) row[3],
                        null,
                        null,
                        null));
    }

    Uni<Optional<FirmSize>> size(Mutiny.Session session, UUID businessId, LocalDate day) {
        return of(session, businessId).chain(trade -> sizes.of(session, trade, day));
    }
}
