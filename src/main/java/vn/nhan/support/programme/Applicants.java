package vn.nhan.support.programme;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessKind;
import vn.nhan.business.fact.FirmSize;
import vn.nhan.business.fact.FirmSizes;
import vn.nhan.business.fact.Sector;
import vn.nhan.business.fact.Trade;

/** What the rules ask of a business, as it is written down. */
@ApplicationScoped
class Applicants {

    private static final String FACTS =
            "select kind, sector, insured_workers, annual_revenue, capital, women_led, social,"
                    + " status, address_id from business where id = :id";

    /** All units that an address lay in: a programme may name a commune as it was before it was merged, or after. */
    private static final String UNITS = "select unit_id from address_unit where address_id = :address"
            + " and undone_at is null union select unit_id from address where id = :address and unit_id is not null";

    private final FirmSizes sizes;

    Applicants(FirmSizes sizes) {
        this.sizes = sizes;
    }

    /** @param day whose law says how large a firm is */
    Uni<Applicant> of(Mutiny.Session session, UUID businessId, LocalDate day) {
        return session.createNativeQuery(FACTS, Object[].class)
                .setParameter("id", businessId)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(ProgrammeFailure.NotFound::new)
                .chain(row -> sizes.of(session, trade(row), day)
                        .chain(size -> units(session, (UUID) row[8])
                                .map(units -> applicant(row, size.orElse(null), Set.copyOf(units)))));
    }

    private static Uni<List<UUID>> units(Mutiny.Session session, @Nullable UUID address) {
        return address == null
                ? Uni.createFrom().item(List.of())
                : session.createNativeQuery(UNITS, UUID.class)
                        .setParameter("address", address)
                        .getResultList();
    }

    private static Applicant applicant(Object[] row, @Nullable FirmSize size, Set<UUID> units) {
        return new Applicant(
                BusinessKind.of((String) row[0]),
                size,
                sector(row),
                "verified".equals(row[7]),
                (Boolean) row[5],
                (Boolean) row[6],
                units);
    }

    private static Trade trade(Object[] row) {
        return new Trade(
                sector(row), (Integer) row[2], (Long) row[3], (Long) row[4], (Boolean) row[5], (Boolean) row[6], null);
    }

    private static @Nullable Sector sector(Object[] row) {
        return row[1] == null ? null : Sector.of((String) row[1]);
    }
}
