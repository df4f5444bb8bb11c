package vn.nhan.catalog.season;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What the next harvest may bring.
 *
 * @param preorderFrom the day from which it can be ordered before it is there
 */
public record HarvestForecast(UUID id, LocalDate readyOn, long quantityGrams, LocalDate preorderFrom) {

    /** Whether it can be ordered on that day, though it is not there yet. */
    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(preorderFrom) && day.isBefore(readyOn);
    }
}
