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

/** Whomever campaigns reach, told twice, taken back, merged, converted or undone, in any order: an informed firm counts once. */
@Server
class InformedCountingTest {

    private static final TenantId HUNG_YEN = new TenantId((short) 1);
    private static final int DEEDS = 40;

    private final TenantTx tx;
    private final Outbox outbox;
    private final OutboxDelivery delivery;

    private Api officer;
    private String channels;

    /** What a naive reader of the same story keeps. */
    private record Told(UUID campaign, String business, String channel, Instant at) {}

    InformedCountingTest(TenantTx tx, Outbox outbox, OutboxDelivery delivery) {
        this.tx = tx;
        this.outbox = outbox;
        this.delivery = delivery;
    }

    @BeforeEach
    void nothingIsLeftToBeHeard() {
        Deliveries.deliver(delivery);
        officer = People.atWork(Api.HUNG_YEN, "officer");
        channels = UUID.randomUUID().toString();
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 20261123})
    void countIsThatOfANaiveModelAfterEveryDeed(long seed) {
        var random = new Random(seed);
        var records = new LinkedRecords(officer);
        var others = firms("");
        var campaigns = new ArrayList<>(List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()));
        var told = new ArrayList<Told>();
        var withdrawn = new HashSet<UUID>();
        for (int deed = 0; deed < DEEDS; deed++) {
            switch (random.nextInt(6)) {
                case 0, 1 -> told.add(reach(random, campaigns, records));
                case 2 -> again(random, told);
                case 3 -> withdraw(random, campaigns, withdrawn);
                case 4 -> records.link(random);
                default -> records.undo(random);
            }
            Deliveries.deliver(delivery);
            var standing = told.stream()
                    .filter(one -> !withdrawn.contains(one.campaign()))
                    .toList();
            assertThat(firms("") - others).as("after deed %d", deed).isEqualTo(firms(standing, records.firms(), null));
            for (var channel : List.of("a", "b")) {
                assertThat(firms("&channel=" + channels + channel))
                        .as("by channel %s after deed %d", channel, deed)
                        .isEqualTo(firms(standing, records.firms(), channel));
            }
        }
    }

    private Told reach(Random random, List<UUID> campaigns, LinkedRecords records) {
        var campaign = random.nextInt(campaigns.size());
        var one = new Told(
                campaigns.get(campaign),
                records.any(random),
                campaign % 2 == 0 ? "a" : "b",
                Instant.now().minus(Duration.ofSeconds(random.nextInt(600))));
        tell(event(one));
        return one;
    }

    private void again(Random random, List<Told> told) {
        if (!told.isEmpty()) {
            tell(event(told.get(random.nextInt(told.size()))));
        }
    }

    /** One that is heard to be taken back before anything else is heard of it, too; another takes its place. */
    private void withdraw(Random random, List<UUID> campaigns, Set<UUID> withdrawn) {
        var place = random.nextInt(campaigns.size());
        withdrawn.add(campaigns.get(place));
        tell(new CampaignWithdrawn(campaigns.get(place)));
        if (random.nextBoolean()) {
            campaigns.set(place, UUID.randomUUID());
        }
    }

    private static long firms(List<Told> standing, Map<String, String> groups, String channel) {
        return standing.stream()
                .filter(one -> channel == null || one.channel().equals(channel))
                .map(one -> groups.get(one.business()))
                .distinct()
                .count();
    }

    private BusinessReached event(Told one) {
        return new BusinessReached(
                one.campaign(),
                UUID.fromString(one.business()),
                one.at(),
                channels + one.channel(),
                "Đợt thử nghiệm",
                "Cơ sở thử nghiệm");
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
        return officer.get("/reports/informed-businesses?from=" + today.minusDays(1) + "&to=" + today + more)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("firms");
    }
}
