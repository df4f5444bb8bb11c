package vn.nhan.marketplace.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Accounts that always have more due, played without a clock: one listing ends at a time, chance says whose. */
class SeatsTest {

    private static final int ENDED = 5_000;

    private final Seats seats = new Seats();
    private final Map<UUID, Integer> underWay = new HashMap<>();

    private void accounts(int many) {
        for (int i = 0; i < many; i++) {
            underWay.put(new UUID(0, i), 0);
        }
    }

    /** What a look does while there is always more due. */
    private void look() {
        var busy = seats.busy();
        var room = seats.room();
        var left = room.all();
        for (var account : underWay.keySet()) {
            for (int i = 0; i < room.each() && left > 0 && !busy.contains(account); i++, left--) {
                seats.take(account);
                underWay.merge(account, 1, Integer::sum);
            }
        }
    }

    private boolean end(UUID account) {
        underWay.merge(account, -1, Integer::sum);
        return seats.leave(account);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whoseListingsEndGetsMoreBeforeItHasNone(long seed) {
        var random = new Random(seed);
        accounts(4);
        look();
        for (int i = 0; i < ENDED; i++) {
            var account = new UUID(0, random.nextInt(underWay.size()));
            if (end(account)) {
                look();
            }
            assertThat(underWay).allSatisfy((any, count) -> assertThat(count).isBetween(1, Seats.EACH));
        }
    }

    @Test
    void allTogetherTakeNoMoreThanThereAre() {
        accounts(200);
        for (int i = 0; i < 5; i++) {
            look();
        }

        assertThat(underWay.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(Seats.ALL);
        assertThat(seats.areAllTaken()).isTrue();
        assertThat(seats.room().all()).isZero();
    }

    /** They answer, so that no circuit opens, and take their time for it. */
    @Test
    void manySlowAccountsLeaveRoomForTheQuick() {
        accounts(60);
        for (int i = 0; i < 50; i++) {
            look();
        }
        assertThat(seats.areAllTaken()).isFalse();
        underWay.clear();
        underWay.put(new UUID(1, 1), 0);

        look();

        assertThat(underWay).containsEntry(new UUID(1, 1), 1);
    }

    @Test
    void anAccountWithItsShareIsBusyUntilHalfOfItIsDone() {
        var account = new UUID(0, 0);
        accounts(1);
        look();
        look();
        assertThat(underWay).containsEntry(account, Seats.EACH);

        for (int i = 1; i < Seats.EACH / 2; i++) {
            assertThat(end(account)).isFalse();
            assertThat(seats.busy()).containsExactly(account);
        }
        assertThat(end(account)).isTrue();
        assertThat(seats.busy()).isEmpty();
    }

    @Test
    void whenAllAreDoneThereIsRoomForAll() {
        accounts(3);
        look();
        underWay.replaceAll((account, count) -> {
            for (int i = 0; i < count; i++) {
                seats.leave(account);
            }
            return 0;
        });

        assertThat(seats.room().all()).isEqualTo(Seats.ALL / 2);
        assertThat(seats.busy()).isEmpty();
    }
}
