package vn.nhan.business.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhan.platform.event.OutboxDelivery;
import vn.nhan.testing.Api;
import vn.nhan.testing.Deliveries;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** Whatever is told twice, merged, converted or taken back, in any order: a firm counts once. */
@Server
class CountingTest {

    private static final int DEEDS = 25;

    private final OutboxDelivery outbox;

    private Api officer;
    private Twins twins;

    CountingTest(OutboxDelivery outbox) {
        this.outbox = outbox;
    }

    @BeforeEach
    void nothingIsLeftToBeCounted() {
        Deliveries.deliver(outbox);
        officer = People.atWork(Api.HUNG_YEN, "officer");
        twins = new Twins(officer);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20261122})
    void countIsTheNumberOfFirmsAfterEveryDeed(long seed) {
        var random = new Random(seed);
        var others = registered();
        var records = records();
        var standing = new LinkedHashMap<String, FirmGroups.Pair>();
        for (int deed = 0; deed < DEEDS; deed++) {
            if (random.nextInt(3) == 0 && !standing.isEmpty()) {
                var link = List.copyOf(standing.keySet()).get(random.nextInt(standing.size()));
                if (served(twins.undo(link), 200)) {
                    standing.remove(link);
                }
            } else {
                link(random, records, standing);
            }
            var firms = FirmGroups.of(uuids(records), standing.values()).firms();
            assertThat(registered() - others).as("after deed %d", deed).isEqualTo(new HashSet<>(firms.values()).size());
        }
        assertThat(listed(records)).hasSize((int) (registered() - others));
        standing.keySet().stream()
                .sorted((one, other) -> other.compareTo(one))
                .forEach(link -> twins.undo(link).then().statusCode(200));
        assertThat(registered() - others).isEqualTo(records.size());
    }

    @Test
    void mergesUndoneFromTheLastToTheFirstLeaveEverythingAsItWas() {
        var random = new Random(7);
        var records = records();
        Deque<String> links = new ArrayDeque<>();
        Deque<List<String>> before = new ArrayDeque<>();
        for (int deed = 0; deed < DEEDS; deed++) {
            var snapshot = Twins.snapshot(records);
            var kind = List.of("merged", "merged", "converted", "same-firm").get(random.nextInt(4));
            var answer = twins.link(kind, any(random, records), any(random, records), Map.of());
            if (served(answer, 201)) {
                links.push(answer.path("id"));
                before.push(snapshot);
            } else {
                assertThat(Twins.snapshot(records)).isEqualTo(snapshot);
            }
        }
        assertThat(links).hasSizeGreaterThan(4);
        while (!links.isEmpty()) {
            twins.undo(links.pop()).then().statusCode(200);
            assertThat(Twins.snapshot(records)).isEqualTo(before.pop());
        }
    }

    @Test
    void firmIsListedOnceByTheRecordThatGotThereFirst() {
        var records = records();
        twins.link("same-firm", records.get(0), records.get(3), Map.of()).then().statusCode(201);
        twins.link("same-firm", records.get(5), records.get(3), Map.of()).then().statusCode(201);

        assertThat(listed(List.of(records.get(0), records.get(3), records.get(5))))
                .containsExactly(records.get(0));
    }

    private void link(Random random, List<String> records, Map<String, FirmGroups.Pair> standing) {
        var kind = List.of("merged", "converted", "same-firm").get(random.nextInt(3));
        var from = any(random, records);
        var to = any(random, records);
        var answer = twins.link(kind, from, to, Map.of());
        if (served(answer, 201)) {
            standing.put(answer.path("id"), new FirmGroups.Pair(UUID.fromString(from), UUID.fromString(to)));
        }
    }

    /** Refused deeds are part of the game; any other failure is not. */
    private static boolean served(Response answer, int status) {
        assertThat(answer.statusCode()).isIn(status, 409);
        return answer.statusCode() == status;
    }

    /** Cooperatives and households, all registered, one of each verified; of two people. */
    private List<String> records() {
        var people = List.of(People.member(Api.HUNG_YEN), People.member(Api.HUNG_YEN));
        var records = new ArrayList<String>();
        for (int i = 0; i < 8; i++) {
            var member = people.get(i % 2);
            var id = i < 4 ? Twins.cooperative(member, Map.of()) : Twins.household(member, Map.of());
            Farm.at(member, id).submit();
            Deliveries.deliver(outbox);
            records.add(id);
        }
        twins.verify(records.get(1));
        twins.verify(records.get(6));
        Deliveries.deliver(outbox);
        return records;
    }

    private static String any(Random random, List<String> records) {
        return records.get(random.nextInt(records.size()));
    }

    private static List<UUID> uuids(List<String> ids) {
        return ids.stream().map(UUID::fromString).toList();
    }

    private long registered() {
        return officer.get("/reports/milestones")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("registered");
    }

    /** Those of these records that the list behind the number names. */
    private List<String> listed(List<String> records) {
        List<String> named = officer.get("/reports/milestones/registered?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.businessId");
        return named.stream().filter(records::contains).toList();
    }
}
