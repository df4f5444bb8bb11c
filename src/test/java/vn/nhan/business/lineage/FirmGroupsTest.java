package vn.nhan.business.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.nhan.business.lineage.FirmGroups.Pair;

/** Which records are one firm depends on the links that stand, and on nothing else. */
class FirmGroupsTest {

    private static final int RECORDS = 12;
    private static final List<UUID> ALL = IntStream.range(0, RECORDS)
            .mapToObj(i -> new UUID((i % 2 == 0 ? 0xF000000000007000L : 0x0000000000007000L) + i, 0x8000000000000000L))
            .toList();

    @Provide
    Arbitrary<List<Pair>> links() {
        var record = Arbitraries.integers().between(0, RECORDS - 1);
        return Combinators.combine(record, record)
                .as((one, other) -> new Pair(ALL.get(one), ALL.get(other)))
                .filter(pair -> !pair.one().equals(pair.other()))
                .list()
                .ofMaxSize(20);
    }

    @Property(seed = "20261122")
    void orderInWhichDuplicatesWereFoundDoesNotMatter(@ForAll("links") List<Pair> links, @ForAll Random random) {
        var other = new ArrayList<>(links);
        Collections.shuffle(other, random);
        other.replaceAll(pair -> random.nextBoolean() ? pair : new Pair(pair.other(), pair.one()));

        assertThat(FirmGroups.of(ALL, other).firms())
                .isEqualTo(FirmGroups.of(ALL, links).firms());
    }

    @Property(seed = "20261122")
    void linkThatIsUndoneLeavesNoTrace(
            @ForAll("links") List<Pair> links, @ForAll @IntRange(max = RECORDS - 1) int one, @ForAll Random random) {
        var linked = new ArrayList<>(links);
        var pair = new Pair(ALL.get(one), ALL.get((one + 1 + random.nextInt(RECORDS - 1)) % RECORDS));
        linked.add(random.nextInt(links.size() + 1), pair);
        linked.remove(pair);

        assertThat(new HashSet<>(FirmGroups.of(ALL, linked).firms().values()))
                .isEqualTo(new HashSet<>(FirmGroups.of(ALL, links).firms().values()));
    }

    @Property(seed = "20261122")
    void oneMoreLinkMakesOneFirmFewerOrNone(@ForAll("links") List<Pair> links) {
        for (int made = 0; made < links.size(); made++) {
            var before = count(links.subList(0, made));
            var pair = links.get(made);
            var firms = FirmGroups.of(ALL, links.subList(0, made)).firms();
            var together = firms.get(pair.one()).equals(firms.get(pair.other()));

            assertThat(count(links.subList(0, made + 1))).isEqualTo(together ? before : before - 1);
        }
    }

    /** A duplicate, however many times it is told, and whatever it is linked with, adds nothing to the count. */
    @Property(seed = "20261122")
    void duplicateAddsNothing(@ForAll("links") List<Pair> links, @ForAll @IntRange(max = RECORDS - 1) int of) {
        var duplicate = new UUID(0xFFFFFFFFFFFF7000L, 0x8000000000000000L);
        var records = new ArrayList<>(ALL);
        records.add(duplicate);
        var more = new ArrayList<>(links);
        more.add(new Pair(duplicate, ALL.get(of)));

        assertThat(new HashSet<>(FirmGroups.of(records, more).firms().values())).hasSize(count(links));
    }

    @Property(seed = "20261122")
    void smallestRecordStandsForTheFirm(@ForAll("links") List<Pair> links) {
        FirmGroups.of(ALL, links)
                .firms()
                .forEach((record, firm) ->
                        assertThat(FirmGroups.ORDER.compare(firm, record)).isNotPositive());
    }

    @Example
    void idsAreOrderedAsInTheDatabaseNotAsSignedNumbers() {
        var low = UUID.fromString("00000000-0000-7000-8000-000000000000");
        var high = UUID.fromString("f0000000-0000-7000-8000-000000000000");

        assertThat(FirmGroups.of(List.of(), List.of(new Pair(high, low))).firms())
                .containsEntry(high, low);
    }

    private static int count(List<Pair> links) {
        return new HashSet<>(FirmGroups.of(ALL, links).firms().values()).size();
    }
}
