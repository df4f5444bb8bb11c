package vn.nhan.catalog;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.season.HarvestForecast;
import vn.nhan.catalog.season.Season;
import vn.nhan.catalog.season.SeasonStore;
import vn.nhan.catalog.season.Seasons;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.validation.Validation;

/** When a product is to be had. */
@ApplicationScoped
class SeasonService {

    private static final long HEAVIEST_GRAMS = 10_000_000_000L;

    private final TenantTx tx;
    private final Seasons seasons;
    private final SeasonStore store;
    private final ProductChanges changes;
    private final OwnProducts own;
    private final Validation validation;
    private final Clock clock;

    SeasonService(
            TenantTx tx,
            Seasons seasons,
            SeasonStore store,
            ProductChanges changes,
            OwnProducts own,
            Validation validation,
            Clock clock) {
        this.tx = tx;
        this.seasons = seasons;
        this.store = store;
        this.changes = changes;
        this.own = own;
        this.validation = validation;
        this.clock = clock;
    }

    /** Day and month, both included; from September to February goes over New Year. */
    record Stretch(
            @NotNull @Min(1) @Max(31) Integer fromDay,
            @NotNull @Min(1) @Max(12) Integer fromMonth,
            @NotNull @Min(1) @Max(31) Integer toDay,
            @NotNull @Min(1) @Max(12) Integer toMonth) {

        @Nullable
        Season season() {
            try {
                return new Season(MonthDay.of(fromMonth, fromDay), MonthDay.of(toMonth, toDay));
            } catch (java.time.DateTimeException noSuchDay) {
                return null;
            }
        }
    }

    record Stretches(@NotNull @Size(max = 4) List<@Valid Stretch> seasons) {}

    /**
     * @param readyOn a day to come, within three years
     * @param quantityGrams 1 g to 10,000 t
     * @param preorderFrom not after that day
     */
    record NewForecast(
            @NotNull LocalDate readyOn,
            @NotNull @Min(1) @Max(HEAVIEST_GRAMS) Long quantityGrams,
            @NotNull LocalDate preorderFrom) {}

    /** All of a product's year. */
    record Year(List<Season> seasons, List<HarvestForecast> forecasts) {}

    Uni<Year> read(UUID productId) {
        return tx.inTenant(session -> own.require(session, productId).chain(() -> year(session, productId)));
    }

    /** In place of those that were there. */
    Uni<Year> write(UUID productId, Stretches typed) {
        validation.of(typed).orThrow();
        var stretches = read(typed.seasons());
        return tx.inTenant(session -> own.require(session, productId)
                .chain(product -> store.replace(session, product.tenant(), productId, stretches))
                .chain(() -> changes.settle(session, productId))
                .chain(() -> year(session, productId)));
    }

    /** @throws Invalid naming a stretch whose days the calendar doesn't have */
    static List<Season> read(List<Stretch> typed) {
        var seasons = new ArrayList<Season>();
        for (var i = 0; i < typed.size(); i++) {
            var season = typed.get(i).season();
            if (season == null) {
                throw new Invalid("seasons." + i, "date.not-in-calendar");
            }
            seasons.add(season);
        }
        return seasons;
    }

    Uni<Year> expect(UUID productId, NewForecast forecast) {
        validation.of(forecast).orThrow();
        var today = Dates.dayOf(clock.instant());
        if (!forecast.readyOn().isAfter(today) || forecast.readyOn().isAfter(today.plusYears(3))) {
            throw new Invalid("readyOn", "catalog.forecast-day");
        }
        if (forecast.preorderFrom().isAfter(forecast.readyOn())) {
            throw new Invalid("preorderFrom", "catalog.preorder-late");
        }
        return tx.inTenant(session -> own.require(session, productId)
                .chain(product -> store.expect(
                        session,
                        product.tenant(),
                        productId,
                        new SeasonStore.Expected(
                                forecast.readyOn(), forecast.quantityGrams(), forecast.preorderFrom())))
                .chain(() -> changes.settle(session, productId))
                .chain(() -> year(session, productId)));
    }

    Uni<Year> withdraw(UUID productId, UUID forecastId) {
        return tx.inTenant(session -> own.require(session, productId)
                .chain(() -> store.withdraw(session, productId, forecastId))
                .invoke(known -> {
                    if (!known) {
                        throw new CatalogFailure.NotFound();
                    }
                })
                .chain(() -> changes.settle(session, productId))
                .chain(() -> year(session, productId)));
    }

    private Uni<Year> year(Mutiny.Session session, UUID productId) {
        return seasons.of(session, productId)
                .chain(year -> seasons.forecasts(session, productId).map(forecasts -> new Year(year, forecasts)));
    }
}
