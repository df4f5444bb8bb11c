package vn.nhan.support.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Farm;
import vn.nhan.testing.MovableClock;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;
import vn.nhan.testing.Support;

/** A year in which people accept, decline, ignore and stay away at random: no request is ever left to nobody. */
@Server
class NoSilenceTest {

    private static final String PROVINCE = "can-tho.localhost";
    private static final int REQUESTS = 10;
    private static final int STEPS = 90;
    private static final Duration STEP = Duration.ofDays(4);

    private static final String SILENT = "select id || ' ' || state || ' ' || coalesce(holder_kind, '-') || ' '"
            + " || coalesce(cast(due_at as text), '-') from support_request where tenant_id = %d and state in"
            + " ('submitted', 'returned', 'approved', 'offered', 'engaged')"
            + " and (holder_kind is null or due_at is null or due_at <= '%s')";

    private final Waking waking;
    private final Requests requests;
    private final TenantTx tx;
    private final Clock clock;

    NoSilenceTest(Waking waking, Requests requests, TenantTx tx, Clock clock) {
        this.waking = waking;
        this.requests = requests;
        this.tx = tx;
        this.clock = clock;
    }

    @AfterEach
    void timeIsAsItWas() {
        MovableClock.reset();
    }

    @Test
    void everyRequestIsAlwaysHadBySomebodyUnderARunningClock() throws Throwable {
        var officer = People.officer(PROVINCE);
        var ids = asked();
        approveHalf(officer, ids);
        var province = province(ids.get(0));
        var chance = new Random(20_261_122);

        for (var step = 0; step < STEPS; step++) {
            MovableClock.forward(STEP);
            for (var id : ids) {
                act(province, UUID.fromString(id), chance);
            }
            VertxContextSupport.subscribeAndAwait(() -> waking.province(province));
            assertThat(BehindTheWall.ask(SILENT.formatted(province.value(), clock.instant()), "support_request"))
                    .as("step %d", step)
                    .isEmpty();
        }
        assertThat(BehindTheWall.ask(
                        "select count(*) from support_request_event where tenant_id = " + province.value()
                                + " and kind in ('escalate', 'tell-again', 'offer', 'engage', 'hand-back')",
                        "support_request_event"))
                .first()
                .satisfies(count -> assertThat(Integer.parseInt(count)).isGreaterThan(REQUESTS * 10));
    }

    private static List<String> asked() {
        return IntStream.range(0, REQUESTS)
                .mapToObj(i -> {
                    var member = People.member(PROVINCE);
                    return Support.asked(member, Farm.of(member).businessId(), "goods-photos");
                })
                .toList();
    }

    private static void approveHalf(Api officer, List<String> ids) {
        var half = new ArrayList<>(ids.subList(0, REQUESTS / 2));
        half.forEach(id -> officer.put("/support-requests/" + id + "/approval", java.util.Map.of())
                .then()
                .statusCode(200));
    }

    /** Most of the time nobody does anything. */
    private void act(TenantId province, UUID id, Random chance) throws Throwable {
        var what = chance.nextInt(8);
        var until = clock.instant().plus(Duration.ofDays(1 + chance.nextInt(6)));
        VertxContextSupport.subscribeAndAwait(() -> tx.as(
                TenantScope.of(province),
                session -> act(session, id, what, Custody.expert(new UUID(7, what), until))
                        .onFailure(RequestFailure.NotAllowed.class)
                        .recoverWithNull()));
    }

    private Uni<Void> act(Mutiny.Session session, UUID id, int what, Custody custody) {
        return switch (what) {
            case 0 -> requests.offered(session, id, custody);
            case 1 -> requests.engaged(session, id, custody);
            case 2 -> requests.handBack(session, id, Custody.office(custody.due()));
            default -> Uni.createFrom().voidItem();
        };
    }

    private static TenantId province(String id) throws SQLException {
        return new TenantId(Short.parseShort(BehindTheWall.ask(
                        "select cast(tenant_id as text) from support_request where id = '" + id + "'",
                        "support_request")
                .get(0)));
    }
}
