package vn.nhan.support.training;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Who has a seat: first come, first served. Asked, under the lock of the session, after everything that changes it. */
final class Seats {

    private Seats() {}

    /** @param number the order in which people have registered */
    record Place(UUID id, int number, RegistrationState state) {}

    /** Those who wait and get a seat now, who has waited longest first; never more than there are seats. */
    static List<UUID> movingUp(int seats, Collection<Place> places) {
        return places.stream()
                .filter(place -> place.state() == RegistrationState.WAITING)
                .sorted(Comparator.comparingInt(Place::number))
                .limit(Math.max(0, seats - taken(places)))
                .map(Place::id)
                .toList();
    }

    static long taken(Collection<Place> places) {
        return places.stream()
                .filter(place -> place.state() == RegistrationState.CONFIRMED)
                .count();
    }

    /** How many wait before this one, and itself: 1 is next. */
    static int position(Place asked, Collection<Place> places) {
        return 1
                + (int) places.stream()
                        .filter(place -> place.state() == RegistrationState.WAITING)
                        .filter(place -> place.number() < asked.number())
                        .count();
    }
}
