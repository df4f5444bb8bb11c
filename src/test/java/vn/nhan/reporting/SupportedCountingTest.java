package vn.nhan.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.vertx.VertxContextSupport;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhan.platform.event.DomainEvent;
import vn.nhan.platform.event.Outbox;
import vn.nhan.platform.event.OutboxDelivery;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.testing.Api;
import vn.nhan.testing.Deliveries;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** Whatever is accepted, told twice, taken back, merged, converted or undone, in any order: a supported firm counts once. */
@Server
class SupportedCountingTest {

    private static final TenantId HUNG_YEN = new TenantId((short) 1);
    private static final int DEEDS = 40;

    private final TenantTx tx;
    private final Outbox outbox;
    private final OutboxDelivery delivery;

    private Api officer;
    private String programmes;

    /** What a naive reader of the same story keeps. */
    private record Accepted(UUID engagement, String business, String programme, Instant at) {}

    SupportedCountingTest(TenantTx tx, Outbox outbox, OutboxDelivery delivery) {
        this.tx = tx;
        this.outbox = outbox;
        this.delivery = delivery;
    }

    @BeforeEach
    void nothingIsLeftToBeHeard() {
        Deliveries.deliver(delivery);
        officer = People.atWork(Api.HUNG_YEN, "officer");
        programmes = UUID.randomUUID().toString();
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 20261122})
    void countIsThatOfANaiveModelAfterEveryDeed(long seed) {
        var random = new Random(seed);
        var records = new LinkedRecords(officer);
        var others = firms("");
        var accepted = new ArrayList<Accepted>();
        var withdrawn = new HashSet<UUID>();
        for (int deed = 0; deed < DEEDS; deed++) {
            switch (random.nextInt(6)) {
                case 0, 1 -> accepted.add(accept(random, records));
                case 2 -> again(random, accepted);
                case 3 -> withdraw(random, accepted, withdrawn);
                case 4 -> records.link(random);
                default -> records.undo(random);
            }
            Deliveries.deliver(delivery);
            var standing = accepted.stream()
                    .filter(one -> !withdrawn.contains(one.engagement()))
                    .toList();
            var groups = records.firms();
            assertThat(firms("") - others).as("after deed %d", deed).isEqualTo(firms(standing, groups, null));
            for (var programme : List.of("a", "b")) {
                assertThat(firms("&programme=" + programmes + programme))
                        .as("of programme %s after deed %d", programme, deed)
                        .isEqualTo(firms(standing, groups, programme));
            }
        }
    }

    private Accepted accept(Random random, LinkedRecords records) {
        var one = new Accepted(
                UUID.randomUUID(),
                records.any(random),
                List.of("a", "b").get(random.nextInt(2)),
                Instant.now().minus(Duration.ofSeconds(random.nextInt(600))));
        // What was taken back may be heard before it was accepted: events don't wait for each other.
        tell(event(one));
        return one;
    }

    private void again(Random random, List<Accepted> accepted) {
        if (!accepted.isEmpty()) {
            tell(event(accepted.get(random.nextInt(accepted.size()))));
        }
    }

    private void withdraw(Random random, List<Accepted> accepted, Set<UUID> withdrawn) {
        if (accepted.isEmpty()) {
            var early = new Accepted(UUID.randomUUID(), UUID.randomUUID().toString(), "a", Instant.now());
            tell(new SupportWithdrawn(early.engagement(), UUID.fromString(early.business())));
            return;
        }
        var one = accepted.get(random.nextInt(accepted.size()));
        withdrawn.add(one.engagement());
        tell(new SupportWithdrawn(one.engagement(), UUID.fromString(one.business())));
        if (random.nextBoolean()) {
            tell(event(one));
        }
    }

    private static long firms(List<Accepted> standing, Map<String, String> groups, String programme) {
        return standing.stream()
                .filter(one -> programme == null || one.programme().equals(programme))
                .map(one -> groups.get(one.business()))
                .distinct()
                .count();
    }

    private SupportAccepted event(Accepted one) {
        return new SupportAccepted(
                one.engagement(),
                UUID.fromString(one.business()),
                "Cơ sở thử nghiệm",
                programmes + one.programme(),
                one.at());
    }

    private void tell(DomainEvent event) {
        try {
            VertxContextSupport.subscribeAndAwait(
                    () -> tx.as(TenantScope.of(HUNG_YEN), session -> outbox.publish(session, HUNG_YEN, event)));
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    private long firms(String more) {
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        return officer.get("/reports/supported-businesses?from=" + today.minusDays(1) + "&to=" + today + more)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("firms");
    }
}
