package vn.nhan.catalog.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AvailabilityTest {

    private static final Instant WINTER = Instant.parse("2026-12-10T03:00:00Z");

    @Test
    void whatNobodyCountsIsThereInItsSeasonOnly() {
        assertThat(state(null, Cards.IN_SEASON)).isEqualTo(Availability.State.IN_STOCK);
        assertThat(state(null, WINTER)).isEqualTo(Availability.State.OUT_OF_SEASON);
    }

    @Test
    void whatIsCountedIsThereWhileThereIsSome() {
        assertThat(state(12L, WINTER)).isEqualTo(Availability.State.IN_STOCK);
        assertThat(state(4L, WINTER)).isEqualTo(Availability.State.FEW_LEFT);
        assertThat(state(0L, Cards.IN_SEASON)).isEqualTo(Availability.State.SOLD_OUT);
    }

    @Test
    void packagesThatAreSpokenForCanBeSoldAgainFromTheMomentOnAtWhichTimeIsUp() {
        var until = Cards.IN_SEASON.plusSeconds(60);
        var held = Cards.box(1000, 65_000, 6L, new StorefrontCard.Hold(6, until));

        assertThat(Availability.of(Cards.of(held), held, until.minusMillis(1)).state())
                .isEqualTo(Availability.State.SOLD_OUT);
        assertThat(Availability.of(Cards.of(held), held, until).left()).isEqualTo(6);
    }

    @Test
    void nextHarvestCanBeOrderedFromItsDayOnUntilItIsThere() {
        var preorder = Availability.of(
                Cards.of(Cards.box(1000, 65_000, null)),
                Cards.box(1000, 65_000, null),
                Instant.parse("2027-05-31T17:00:00Z"));

        assertThat(preorder.state()).isEqualTo(Availability.State.PREORDER);
        assertThat(preorder.readyOn()).isEqualTo(LocalDate.of(2027, 7, 20));
        assertThat(state(null, Instant.parse("2027-05-31T16:59:59Z"))).isEqualTo(Availability.State.OUT_OF_SEASON);
        assertThat(state(0L, Instant.parse("2027-07-19T17:00:00Z"))).isEqualTo(Availability.State.SOLD_OUT);
    }

    private static Availability.State state(@Nullable Long stock, Instant now) {
        var variant = Cards.box(1000, 65_000, stock);
        return Availability.of(Cards.of(variant), variant, now).state();
    }
}
