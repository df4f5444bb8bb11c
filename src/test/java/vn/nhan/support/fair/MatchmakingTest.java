package vn.nhan.support.fair;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.text.LocalizedText;
import vn.nhan.support.fair.Matchmaking.Pair;
import vn.nhan.support.fair.Matchmaking.Stand;
import vn.nhan.support.fair.Matchmaking.Table;
import vn.nhan.support.fair.Matchmaking.Wish;
import vn.nhan.support.need.Need;
import vn.nhan.support.need.NeedTree;

/** What holds of every proposal, and the rule by example. */
class MatchmakingTest {

    private static final NeedTree TREE = new NeedTree(List.of(
            need("selling", null),
            need("photos", "selling"),
            need("shop", "selling"),
            need("accounts", null),
            need("e-invoice", "accounts")));
    private static final List<String> CODES = List.of("selling", "photos", "shop", "accounts", "e-invoice");
    private static final Instant MORNING = Instant.parse("2026-12-31T01:00:00Z");

    @Property(seed = "20261231")
    void nobodyHasTwoMeetingsAtOnceAndNobodyMeetsTwice(@ForAll long seed) {
        var day = new Day(new Random(seed));
        var all = day.all(day.propose());
        for (var one : all) {
            assertThat(one.slot()).isBetween(1, day.slots);
            assertThat(all.stream()
                            .filter(other ->
                                    other.slot() == one.slot() && other.firm().equals(one.firm())))
                    .hasSize(1);
            assertThat(all.stream()
                            .filter(other ->
                                    other.slot() == one.slot() && other.stand().equals(one.stand())))
                    .hasSize(1);
            assertThat(all.stream()
                            .filter(other -> other.firm().equals(one.firm())
                                    && other.stand().equals(one.stand())))
                    .hasSize(1);
        }
    }

    @Property(seed = "20261232")
    void orderOfWhatComesInChangesNothing(@ForAll long seed) {
        var random = new Random(seed);
        var day = new Day(random);
        var proposed = day.propose();
        for (var list : List.of(day.stands, day.wishes, day.kept)) {
            Collections.shuffle(list, random);
        }
        assertThat(day.propose()).isEqualTo(proposed);
    }

    @Property(seed = "20261233")
    void whatIsArrangedStaysAndASecondRunAddsNothing(@ForAll long seed) {
        var day = new Day(new Random(seed));
        var before = List.copyOf(day.kept);
        day.kept.addAll(day.propose());
        assertThat(day.kept).containsAll(before);
        assertThat(day.propose()).isEmpty();
    }

    @Property(seed = "20261234")
    void wishIsLeftOpenOnlyWhereNoFreeStandCanHelp(@ForAll long seed) {
        var day = new Day(new Random(seed));
        var all = day.all(day.propose());
        for (var wish : day.wishes) {
            if (all.stream().noneMatch(pair -> wish.id().equals(pair.wish()))) {
                assertThat(day.stands.stream().filter(stand -> day.couldMeet(stand, wish, all)))
                        .isEmpty();
            }
        }
    }

    @Property(seed = "20261235")
    void everyPairIsOfAStandThatCanHelp(@ForAll long seed) {
        var day = new Day(new Random(seed));
        for (var pair : day.propose()) {
            var wish = day.wishes.stream()
                    .filter(one -> one.id().equals(pair.wish()))
                    .findFirst()
                    .orElseThrow();
            var stand = day.stands.stream()
                    .filter(one -> one.id().equals(pair.stand()))
                    .findFirst()
                    .orElseThrow();
            assertThat(stand.fields()).anyMatch(field -> TREE.covers(field, wish.need()));
        }
    }

    @Test
    void preferredStandComesFirstThenTheOneThatDoesJustThatThenTheLeastBusy() {
        var broad = new Stand(id(1), 1, List.of("selling"));
        var exact = new Stand(id(2), 2, List.of("photos"));
        var other = new Stand(id(3), 3, List.of("selling"));
        var wishes = List.of(
                new Wish(id(11), id(21), "photos", null, MORNING),
                new Wish(id(12), id(22), "photos", id(3), MORNING.plusSeconds(1)),
                new Wish(id(13), id(23), "shop", null, MORNING.plusSeconds(2)));
        assertThat(Matchmaking.propose(new Table(TREE, 6, List.of(broad, exact, other)), wishes, List.of()))
                .containsExactly(
                        new Pair(id(11), id(21), id(2), 1),
                        new Pair(id(12), id(22), id(3), 1),
                        new Pair(id(13), id(23), id(1), 1));
    }

    @Test
    void everybodysFirstWishComesBeforeAnybodysSecond() {
        var only = new Stand(id(1), 1, List.of("selling", "accounts"));
        var wishes = List.of(
                new Wish(id(11), id(21), "photos", null, MORNING),
                new Wish(id(12), id(21), "e-invoice", null, MORNING.plusSeconds(1)),
                new Wish(id(13), id(22), "photos", null, MORNING.plusSeconds(2)));
        assertThat(Matchmaking.propose(new Table(TREE, 2, List.of(only)), wishes, List.of()))
                .extracting(Pair::firm)
                .containsExactly(id(21), id(22));
    }

    /** A day by chance. */
    private static final class Day {

        private final int slots;
        private final List<Stand> stands;
        private final List<Wish> wishes;
        private final List<Pair> kept = new ArrayList<>();

        Day(Random random) {
            slots = 1 + random.nextInt(6);
            stands = new ArrayList<>(IntStream.rangeClosed(1, 1 + random.nextInt(5))
                    .mapToObj(number -> new Stand(id(number), number, some(random)))
                    .toList());
            wishes = new ArrayList<>(IntStream.rangeClosed(1, random.nextInt(30))
                    .mapToObj(number -> new Wish(
                            id(1000 + number),
                            id(2000 + random.nextInt(8)),
                            one(random),
                            random.nextInt(3) == 0 ? id(1 + random.nextInt(5)) : null,
                            MORNING.plusSeconds(random.nextInt(5))))
                    .toList());
            if (random.nextBoolean()) {
                kept.add(new Pair(null, id(2000), id(1), 1));
            }
        }

        List<Pair> propose() {
            return Matchmaking.propose(new Table(TREE, slots, stands), wishes, kept);
        }

        List<Pair> all(List<Pair> proposed) {
            var all = new ArrayList<>(kept);
            all.addAll(proposed);
            return all;
        }

        boolean couldMeet(Stand stand, Wish wish, List<Pair> all) {
            return stand.fields().stream().anyMatch(field -> TREE.covers(field, wish.need()))
                    && all.stream()
                            .noneMatch(pair -> pair.stand().equals(stand.id())
                                    && pair.firm().equals(wish.firm()))
                    && IntStream.rangeClosed(1, slots)
                            .anyMatch(slot -> all.stream()
                                    .noneMatch(pair -> pair.slot() == slot
                                            && (pair.stand().equals(stand.id())
                                                    || pair.firm().equals(wish.firm()))));
        }

        private static List<String> some(Random random) {
            return CODES.stream().filter(code -> random.nextInt(3) == 0).toList();
        }

        private static String one(Random random) {
            return CODES.get(random.nextInt(CODES.size()));
        }
    }

    private static UUID id(long number) {
        return new UUID(0, number);
    }

    private static Need need(String code, String parent) {
        return new Need(code, parent, new LocalizedText(code, code));
    }
}
