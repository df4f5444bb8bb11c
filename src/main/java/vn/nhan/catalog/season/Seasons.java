package vn.nhan.catalog.season;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads the seasons and forecasts of a product. */
@ApplicationScoped
public class Seasons {

    /** In the order in which they begin. */
    public Uni<List<Season>> of(Mutiny.Session session, UUID productId) {
        return session.createNativeQuery(
                        "select starts, ends from product_season where product_id = :product order by starts, id",
                        Object[].class)
                .setParameter("product", productId)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Season(Season.day((Integer) row[0]), Season.day((Integer) row[1])))
                        .toList());
    }

    /** Those that were not withdrawn, the next first. */
    public Uni<List<HarvestForecast>> forecasts(Mutiny.Session session, UUID productId) {
        return session.createNativeQuery(
                        "select id, ready_on, quantity_g, preorder_from from harvest_forecast"
                                + " where product_id = :product and withdrawn_at is null order by ready_on, id",
                        Object[].class)
                .setParameter("product", productId)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new HarvestForecast(
                                (UUID) row[0], (LocalDate) row[1], ((Number) row[2]).longValue(), (LocalDate) row[3]))
                        .toList());
    }
}
