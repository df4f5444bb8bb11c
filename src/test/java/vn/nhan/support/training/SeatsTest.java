package vn.nhan.support.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What holds of every list, whoever registers and cancels, and in whatever order. */
class SeatsTest {

    private static final int STEPS = 120;

    @Property(seed = "20261125")
    void seatsAreNeverOversoldAndNeverEmptyWhileSomebodyWaits(
            @ForAll @IntRange(min = 1, max = 30) int seats, @ForAll long seed) {
        var list = new PeopleOnAList(seats, new Random(seed));
        for (var step = 0; step < STEPS; step++) {
            list.somethingHappens();
            assertThat(Seats.taken(list.places)).isLessThanOrEqualTo(list.seats);
            assertThat(list.waiting().isEmpty() || Seats.taken(list.places) == list.seats)
                    .isTrue();
        }
    }

    @Property(seed = "20261126")
    void whoHasWaitedLongestMovesUpFirst(@ForAll @IntRange(min = 1, max = 30) int seats, @ForAll long seed) {
        var list = new PeopleOnAList(seats, new Random(seed));
        for (var step = 0; step < STEPS; step++) {
            list.somethingHappens();
            var lastIn = list.movedUp.stream().mapToInt(Integer::intValue).max().orElse(0);
            assertThat(list.waiting()).allMatch(place -> place.number() > lastIn);
            assertThat(list.movedUp).isSorted();
        }
    }

    @Property(seed = "20261127")
    void positionsOfThoseWhoWaitAreOneTwoThree(@ForAll @IntRange(min = 1, max = 10) int seats, @ForAll long seed) {
        var list = new PeopleOnAList(seats, new Random(seed));
        for (var step = 0; step < STEPS; step++) {
            list.somethingHappens();
        }
        var positions = list.waiting().stream()
                .sorted(Comparator.comparingInt(Seats.Place::number))
                .map(place -> Seats.position(place, list.places))
                .toList();
        for (var place = 0; place < positions.size(); place++) {
            assertThat(positions.get(place)).isEqualTo(place + 1);
        }
    }

    @Test
    void fewerSeatsThanAreTakenMoveNobody() {
        var full = List.of(
                new Seats.Place(new UUID(0, 1), 1, RegistrationState.CONFIRMED),
                new Seats.Place(new UUID(0, 2), 2, RegistrationState.CONFIRMED),
                new Seats.Place(new UUID(0, 3), 3, RegistrationState.WAITING));
        assertThat(Seats.movingUp(1, full)).isEmpty();
        assertThat(Seats.movingUp(3, full)).containsExactly(new UUID(0, 3));
    }

    /** As the book keeps it: whoever registers waits, then it is settled. */
    private static final class PeopleOnAList {

        private final List<Seats.Place> places = new ArrayList<>();
        private final List<Integer> movedUp = new ArrayList<>();
        private final Random random;
        private int seats;
        private int next = 1;

        PeopleOnAList(int seats, Random random) {
            this.seats = seats;
            this.random = random;
        }

        void somethingHappens() {
            var what = random.nextInt(10);
            if (what < 6) {
                places.add(new Seats.Place(new UUID(0, next), next++, RegistrationState.WAITING));
            } else if (what < 9 && !places.isEmpty()) {
                change(places.get(random.nextInt(places.size())), RegistrationState.CANCELLED);
            } else {
                seats += random.nextInt(3);
            }
            for (var id : Seats.movingUp(seats, places)) {
                var moved = places.stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow();
                movedUp.add(moved.number());
                change(moved, RegistrationState.CONFIRMED);
            }
        }

        List<Seats.Place> waiting() {
            return places.stream()
                    .filter(place -> place.state() == RegistrationState.WAITING)
                    .toList();
        }

        private void change(Seats.Place place, RegistrationState state) {
            places.set(places.indexOf(place), new Seats.Place(place.id(), place.number(), state));
        }
    }
}
