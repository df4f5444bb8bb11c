package vn.nhan.marketplace.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.simulator.stall.StallMarket;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Farm;
import vn.nhan.testing.MovableClock;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;
import vn.nhan.testing.Shops;

@Server
class LettingInTest {

    private final StallMarket market = new StallMarket(Clock.systemUTC());
    private Farm farm;
    private Api member;
    private String account;

    @BeforeEach
    void aShopToBeLetInto() {
        member = People.member(Api.HUNG_YEN);
        farm = Farm.verified(member, People.atWork(Api.HUNG_YEN, "officer"));
        account = Shops.connected(farm, Shops.stall(market.base()));
    }

    @AfterEach
    void end() {
        market.close();
        MovableClock.reset();
    }

    private static String back(String state) {
        return "/my/marketplaces/callback?code=" + StallMarket.CODE + "&state=" + state;
    }

    @Test
    void sellerWhoComesBackHasConnectedTheShop() {
        assertThat(Shops.letIn(member, account, StallMarket.CODE)
                        .then()
                        .statusCode(303)
                        .extract()
                        .header("Location"))
                .contains(account, "outcome=good");
        member.get("/channel-accounts/" + account)
                .then()
                .body("status", equalTo("active"))
                .body("shop", equalTo(market.shop()))
                .body("consentDays", equalTo(364));
        assertThat(Browser.of(member).get("/my/marketplaces/" + account).asString())
                .doesNotContain("access-", "refresh-");
    }

    @Test
    void stateIsGoodOnce() {
        var state = Shops.state(member, account);
        Browser.of(member).get(back(state)).then().statusCode(303);
        Browser.of(member).get(back(state)).then().statusCode(409);
    }

    @Test
    void stateIsUsedUpEvenWhenTheMarketplaceRefuses() {
        var state = Shops.state(member, account);
        Browser.of(member)
                .get("/my/marketplaces/callback?code=wrong&state=" + state)
                .then()
                .statusCode(409);
        Browser.of(member).get(back(state)).then().statusCode(409);
        member.get("/channel-accounts/" + account).then().body("status", equalTo("connecting"));
    }

    @Test
    void stateOfAnotherPersonOrOfNobodyIsRefused() {
        var state = Shops.state(member, account);
        Browser.of(People.member(Api.HUNG_YEN)).get(back(state)).then().statusCode(409);
        Browser.of(People.member(Api.THAI_NGUYEN)).get(back(state)).then().statusCode(409);
        Browser.of(member).get(back("made-up")).then().statusCode(409);
        Browser.of(member)
                .get("/my/marketplaces/callback?code=" + StallMarket.CODE)
                .then()
                .statusCode(409);
        Browser.of(member).get(back(state)).then().statusCode(303);
    }

    @Test
    void stateIsOverAfterTenMinutes() {
        var state = Shops.state(member, account);
        MovableClock.forward(Duration.ofMinutes(10).plusSeconds(1));
        Browser.of(member).get(back(state)).then().statusCode(409);
    }

    @Test
    void onlyAHashOfTheStateIsKept() throws SQLException {
        var state = Shops.state(member, account);
        assertThat(BehindTheWall.ask(
                        "select encode(state_hash, 'escape') from channel_sign_in where account_id = '" + account + "'",
                        "channel_sign_in"))
                .hasSize(1)
                .noneMatch(kept -> kept.contains(state));
    }

    @Test
    void oneShopIsConnectedOnce() {
        Shops.letIn(member, account, StallMarket.CODE).then().statusCode(303);
        var other = Shops.connected(farm, Shops.stall(market.base()));
        Shops.letIn(member, other, StallMarket.CODE).then().statusCode(409);
        member.get("/channel-accounts/" + other).then().body("status", equalTo("connecting"));
    }
}
