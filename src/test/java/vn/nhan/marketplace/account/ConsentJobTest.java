package vn.nhan.marketplace.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.vertx.VertxContextSupport;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.simulator.stall.StallMarket;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;
import vn.nhan.testing.Shops;

@Server
class ConsentJobTest {

    private final StallMarket market = new StallMarket(Clock.systemUTC());
    private final ConsentJob job;
    private Api member;
    private String id;

    ConsentJobTest(ConsentJob job) {
        this.job = job;
    }

    @BeforeEach
    void aShopThatLetsUsIn() {
        member = People.member(Api.HUNG_YEN);
        id = Shops.connected(Farm.verified(member, People.atWork(Api.HUNG_YEN, "officer")), Shops.stall(market.base()));
        Shops.letIn(member, id, StallMarket.CODE).then().statusCode(303);
    }

    @AfterEach
    void end() {
        market.close();
    }

    private void endsIn(Duration left) throws SQLException {
        BehindTheWall.change(
                "update channel_account set consent_expires_at = '"
                        + Instant.now().plus(left) + "' where id = '" + id + "'",
                "channel_account");
    }

    private void run() {
        try {
            VertxContextSupport.subscribeAndAwait(job::run);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> told() throws SQLException {
        return BehindTheWall.ask(
                "select body ->> 'daysBefore' from outbox where type = 'ConsentEnding' and body ->> 'accountId' = '"
                        + id + "' order by id",
                "outbox");
    }

    @Test
    void sellerIsToldThirtySevenAndOneDaysBeforeEachOnce() throws SQLException {
        run();
        assertThat(told()).isEmpty();
        for (var left : List.of(29, 20, 6, 3)) {
            endsIn(Duration.ofDays(left));
            run();
            run();
        }
        endsIn(Duration.ofHours(20));
        run();
        assertThat(told()).containsExactly("30", "7", "1");
        assertThat(Browser.of(member).get("/my/marketplaces/" + id).asString()).contains("Quyền kết nối sắp hết hạn");
    }

    @Test
    void accountRestsWhenTheConsentHasEnded() throws SQLException {
        endsIn(Duration.ofMinutes(-1));
        run();
        member.get("/channel-accounts/" + id)
                .then()
                .body("status", equalTo("parked"))
                .body("parkedReason", equalTo("consent-ended"));
        assertThat(Browser.of(member).get("/my/marketplaces").asString()).contains("Sàn không cho phép kết nối nữa");
    }
}
