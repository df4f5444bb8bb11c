package vn.nhan.support.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import vn.nhan.support.request.OrderRule.Firm;
import vn.nhan.support.request.OrderRule.Place;

class OrderRuleTest {

    private static final Instant NINE = Instant.parse("2026-03-09T02:00:00Z");

    @Test
    void whoAskedFirstComesFirstWhoeverTheyAre() {
        var first = new Place(NINE, false, new UUID(9, 9));
        var favoured = new Place(NINE.plusNanos(1000), true, new UUID(1, 1));

        assertThat(sorted(List.of(favoured, first))).containsExactly(first, favoured);
    }

    @Test
    void atTheSameMomentFirmsOfWomenAndSocialOnesComeFirst() {
        assertThat(new Firm(true, false, false).isPreferred()).isTrue();
        assertThat(new Firm(false, true, false).isPreferred()).isTrue();
        assertThat(new Firm(false, false, true).isPreferred()).isTrue();
        assertThat(new Firm(false, false, false).isPreferred()).isFalse();
        var plain = new Place(NINE, false, new UUID(1, 1));
        var favoured = new Place(NINE, true, new UUID(9, 9));

        assertThat(sorted(List.of(plain, favoured))).containsExactly(favoured, plain);
    }

    @Property(seed = "20260301")
    void orderIsTheSameHoweverTheyAreListed(@ForAll("places") List<Place> places, @ForAll long shuffle) {
        var mixed = new ArrayList<>(places);
        Collections.shuffle(mixed, new Random(shuffle));

        assertThat(sorted(mixed)).isEqualTo(sorted(places));
    }

    @Property(seed = "20260302")
    void nobodyIsPassedByWhoAskedLater(@ForAll("places") List<Place> places) {
        var queue = sorted(places);
        for (var i = 1; i < queue.size(); i++) {
            var one = queue.get(i - 1);
            var next = queue.get(i);
            assertThat(one.submittedAt()).isBeforeOrEqualTo(next.submittedAt());
            if (one.submittedAt().equals(next.submittedAt())) {
                assertThat(one.preferred() || !next.preferred()).isTrue();
                if (one.preferred() == next.preferred()) {
                    assertThat(one.id().toString()).isLessThan(next.id().toString());
                }
            }
        }
    }

    @Provide
    Arbitrary<List<Place>> places() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(true, false),
                        Arbitraries.longs(),
                        Arbitraries.longs())
                .as((second, preferred, high, low) ->
                        Tuple.of(new Place(NINE.plusSeconds(second), preferred, new UUID(high, low))))
                .map(Tuple.Tuple1::get1)
                .list()
                .ofMaxSize(30)
                .uniqueElements(Place::id);
    }

    private static List<Place> sorted(List<Place> places) {
        return places.stream().sorted(OrderRule.ORDER).toList();
    }
}
