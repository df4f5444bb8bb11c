package vn.nhan.marketplace.hand;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhan.marketplace.hand.Longans.NOW;
import static vn.nhan.marketplace.hand.Longans.pack;
import static vn.nhan.marketplace.hand.Longans.ripe;

import org.junit.jupiter.api.Test;

class ShownTest {

    private final Shown then = ripe().shown();

    @Test
    void whatHasNotChangedNeedsNothing() {
        assertThat(then.changes(ripe().shown())).isEmpty();
        assertThat(then.mark()).isEqualTo(ripe().shown().mark());
    }

    @Test
    void aNewNameAndPriceAreShownBesideTheOldOnes() {
        var now = ripe().named("Nhãn lồng Hưng Yên")
                .packed(pack(1, 1_000, 90_000, 40L))
                .shown();

        assertThat(then.changes(now))
                .containsExactly(
                        new Shown.Change("title", null, "Nhãn lồng Phố Hiến", "Nhãn lồng Hưng Yên"),
                        new Shown.Change("price", "1 kg", "85000", "90000"));
        assertThat(then.mark()).isNotEqualTo(now.mark());
    }

    /** Less in stock would be sold twice; more harms nobody. */
    @Test
    void onlyLessInStockIsSomethingToDo() {
        assertThat(then.changes(ripe().packed(pack(1, 1_000, 85_000, 7L)).shown()))
                .containsExactly(new Shown.Change("stock", "1 kg", "40", "7"));
        assertThat(then.changes(ripe().packed(pack(1, 1_000, 85_000, 400L)).shown()))
                .isEmpty();
    }

    @Test
    void packagesThatComeAndGoAreNamed() {
        var now = ripe().packed(pack(2, 5_000, 400_000, 3L)).shown();

        assertThat(then.changes(now))
                .containsExactly(
                        new Shown.Change("variants", "5 kg", null, "5 kg"),
                        new Shown.Change("variants", "1 kg", "1 kg", null));
    }

    @Test
    void textAndPicturesAreNotCompared() {
        assertThat(then.changes(ripe().described("Ngọt đậm.").pictured(2).shown()))
                .extracting(Shown.Change::field)
                .containsExactly("description", "pictures");
    }

    @Test
    void whatIsKeptBackIsNotOfferedThere() {
        assertThat(Shown.of(ripe().goods(), 30, NOW).packs().get(0).stock()).isEqualTo(10);
        assertThat(Shown.of(ripe().goods(), 300, NOW).packs().get(0).stock()).isZero();
    }

    @Test
    void aStarThatHasEndedOrShrunkIsLost() {
        var starred = ripe().starred(NOW.plusSeconds(10)).shown();

        assertThat(starred.marks()).containsExactly("ocop-4");
        assertThat(starred.marksLost(ripe().starred(NOW.plusSeconds(10)).shown(NOW.plusSeconds(9))))
                .isEmpty();
        assertThat(starred.marksLost(ripe().starred(NOW.plusSeconds(10)).shown(NOW.plusSeconds(10))))
                .containsExactly("ocop-4");
        assertThat(then.marksLost(starred)).isEmpty();
    }

    @Test
    void whatIsKeptIsReadAsItWas() {
        var shown = ripe().starred(null).shown();

        assertThat(ShownText.read(ShownText.written(shown))).isEqualTo(shown);
    }
}
