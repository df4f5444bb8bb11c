package vn.nhan.catalog.season;

import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.tenancy.TenantId;

/** Writes the seasons and forecasts of a product. Whether the caller may is decided before. */
@ApplicationScoped
public class SeasonStore {

    private final Clock clock;

    SeasonStore(Clock clock) {
        this.clock = clock;
    }

    /** See {@link HarvestForecast}. */
    public record Expected(LocalDate readyOn, long quantityGrams, LocalDate preorderFrom) {}

    public Uni<Void> replace(Mutiny.Session session, TenantId tenant, UUID productId, List<Season> seasons) {
        return session.createNativeQuery("delete from product_season where product_id = :product")
                .setParameter("product", productId)
                .executeUpdate()
                .chain(() -> Multi.createFrom()
                        .iterable(seasons)
                        .onItem()
                        .transformToUniAndConcatenate(season -> add(session, tenant, productId, season))
                        .collect()
                        .asList())
                .replaceWithVoid();
    }

    public Uni<Void> expect(Mutiny.Session session, TenantId tenant, UUID productId, Expected expected) {
        return session.createNativeQuery("insert into harvest_forecast"
                        + " (tenant_id, id, product_id, ready_on, quantity_g, preorder_from, made_at)"
                        + " values (:tenant, :id, :product, :ready, :grams, :preorder, :now)")
                .setParameter("tenant", tenant.value())
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("product", productId)
                .setParameter("ready", expected.readyOn())
                .setParameter("grams", expected.quantityGrams())
                .setParameter("preorder", expected.preorderFrom())
                .setParameter("now", clock.instant())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Whether there was one to be withdrawn. */
    public Uni<Boolean> withdraw(Mutiny.Session session, UUID productId, UUID forecastId) {
        return session.createNativeQuery("update harvest_forecast set withdrawn_at = :now"
                        + " where id = :id and product_id = :product and withdrawn_at is null")
                .setParameter("now", clock.instant())
                .setParameter("id", forecastId)
                .setParameter("product", productId)
                .executeUpdate()
                .map(withdrawn -> withdrawn > 0);
    }

    private static Uni<Integer> add(Mutiny.Session session, TenantId tenant, UUID productId, Season season) {
        return session.createNativeQuery("insert into product_season (tenant_id, id, product_id, starts, ends)"
                        + " values (:tenant, :id, :product, :starts, :ends)")
                .setParameter("tenant", tenant.value())
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("product", productId)
                .setParameter("starts", Season.number(season.starts()))
                .setParameter("ends", Season.number(season.ends()))
                .executeUpdate();
    }
}
