package vn.nhan.marketplace.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
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
class AccountTest {

    private final StallMarket market = new StallMarket(Clock.systemUTC());
    private Farm farm;
    private Api member;

    @BeforeEach
    void aVerifiedFarm() {
        member = People.member(Api.HUNG_YEN);
        farm = Farm.verified(member, People.atWork(Api.HUNG_YEN, "officer"));
    }

    @AfterEach
    void end() {
        market.close();
        MovableClock.reset();
    }

    private String accounts() {
        return "/businesses/" + farm.businessId() + "/channel-accounts";
    }

    @Test
    void shopIsConnectedOnceItsMarketplaceHasAnswered() {
        var id = Shops.connected(farm, Shops.booth(market.base(), StallMarket.KEY));
        member.get("/channel-accounts/" + id).then().statusCode(200).body("status", equalTo("connecting"));

        member.put("/channel-accounts/" + id + "/check")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("GOOD"))
                .body("account.status", equalTo("active"));

        People.atWork(Api.HUNG_YEN, "officer")
                .get(accounts())
                .then()
                .statusCode(200)
                .body("marketplace", contains("Booth"))
                .body("connectedAt", contains(notNullValue()));
    }

    @Test
    void keyIsNeverShownAgainAndNowhereInTheDatabase() throws SQLException {
        var id = Shops.connected(farm, Shops.booth(market.base(), StallMarket.KEY));
        member.put("/channel-accounts/" + id + "/check");

        assertThat(member.get("/channel-accounts/" + id).asString()).doesNotContain(StallMarket.KEY);
        assertThat(Browser.of(member).get("/my/marketplaces/" + id).asString()).doesNotContain(StallMarket.KEY);
        assertThat(BehindTheWall.ask(
                        "select encode(sealed, 'escape') || encode(sealed_key, 'escape') from channel_secret"
                                + " where account_id = '" + id + "'",
                        "channel_secret"))
                .isNotEmpty()
                .noneMatch(kept -> kept.contains(StallMarket.KEY));
        assertThat(BehindTheWall.ask("select coalesce(after::text, '') from audit_entry", "audit_entry"))
                .noneMatch(deed -> deed.contains(StallMarket.KEY));
    }

    @Test
    void wrongKeyIsSaidAndRightOneMendsIt() {
        var id = Shops.connected(farm, Shops.booth(market.base(), "a-wrong-key"));
        member.put("/channel-accounts/" + id + "/check")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("REFUSED"))
                .body("account.status", equalTo("connecting"));

        member.put("/channel-accounts/" + id + "/keys", Map.of("keys", Map.of("shop-key", StallMarket.KEY)))
                .then()
                .statusCode(200);
        member.put("/channel-accounts/" + id + "/check").then().body("outcome", equalTo("GOOD"));
    }

    @Test
    void marketplaceThatIsAwayIsToldFromOneThatRefuses() {
        var id = Shops.connected(farm, Shops.booth(market.base(), StallMarket.KEY));
        market.close();
        member.put("/channel-accounts/" + id + "/check")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("SILENT"))
                .body("code", equalTo("connection"));
    }

    @Test
    void missingAndUnknownKeysAndForbiddenAddressesAreRefusedBesideTheirFields() {
        member.post(accounts(), Map.of("channel", "nowhere", "name", "x"))
                .then()
                .statusCode(422)
                .body("errors.type", hasItem("urn:nhan:problem:channel.unknown"));
        member.post(accounts(), Map.of("channel", "booth", "name", "x", "keys", Map.of("shop-key", "k")))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/address"));
        for (var address :
                new String[] {"http://shop.example", "https://10.0.0.1", "https://a:b@shop.example", "x y"}) {
            member.post(
                            accounts(),
                            Map.of(
                                    "channel",
                                    "booth",
                                    "name",
                                    "x",
                                    "address",
                                    address,
                                    "keys",
                                    Map.of("shop-key", "k")))
                    .then()
                    .statusCode(422)
                    .body("errors.type", hasItem("urn:nhan:problem:channel.address"));
        }
        member.post(
                        accounts(),
                        Map.of(
                                "channel",
                                "booth",
                                "name",
                                "x",
                                "address",
                                "shop.example",
                                "keys",
                                Map.of("other", "secret-value-x")))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem(containsString("shop-key")))
                .body(not(containsString("secret-value-x")));
    }

    @Test
    void unverifiedBusinessConnectsNothing() {
        var young = Farm.of(People.member(Api.HUNG_YEN));
        young.member()
                .post(
                        "/businesses/" + young.businessId() + "/channel-accounts",
                        Shops.booth(market.base(), StallMarket.KEY))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:nhan:problem:business.not-verified"));
    }

    @Test
    void accountOfOthersIsNotThere() {
        var id = Shops.connected(farm, Shops.booth(market.base(), StallMarket.KEY));
        for (var stranger : new Api[] {People.member(Api.HUNG_YEN), People.member(Api.THAI_NGUYEN)}) {
            stranger.get("/channel-accounts/" + id).then().statusCode(404);
            stranger.put("/channel-accounts/" + id + "/check").then().statusCode(404);
            stranger.delete("/channel-accounts/" + id).then().statusCode(404);
        }
    }

    @Test
    void settingsPolicyAndBufferAreKept() {
        var id = Shops.connected(farm, Shops.booth(market.base(), StallMarket.KEY));
        member.put(
                        "/channel-accounts/" + id,
                        Map.of(
                                "name",
                                "Tên mới",
                                "settings",
                                Map.of("warehouse", "12"),
                                "policy",
                                Map.of("*", "overwrite", "price", "ask"),
                                "stockBuffer",
                                5))
                .then()
                .statusCode(200)
                .body("settings.warehouse", equalTo("12"))
                .body("policy.price", equalTo("ask"))
                .body("policy.'*'", equalTo("overwrite"))
                .body("stockBuffer", equalTo(5));
        member.put(
                        "/channel-accounts/" + id,
                        Map.of("name", "x", "settings", Map.of(), "policy", Map.of("title", "crush"), "stockBuffer", 0))
                .then()
                .statusCode(422);
    }

    @Test
    void whoGivesAShopUpLeavesNoSecretBehind() throws SQLException {
        var id = Shops.connected(farm, Shops.booth(market.base(), StallMarket.KEY));
        member.delete("/channel-accounts/" + id).then().statusCode(200).body("status", equalTo("left"));

        assertThat(BehindTheWall.ask(
                        "select field from channel_secret where account_id = '" + id + "'", "channel_secret"))
                .isEmpty();
        member.put("/channel-accounts/" + id + "/check")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:nhan:problem:channel.left"));
        member.delete("/channel-accounts/" + id).then().statusCode(409);
    }

    @Test
    void pagesLeadThroughTheThreeSteps() {
        var browser = Browser.of(member);
        assertThat(browser.get("/my/marketplaces?business=" + farm.businessId()).asString())
                .contains("Chưa kết nối sàn nào", "Bước 1 trên 3", "Booth");
        assertThat(browser.get("/my/marketplaces/new?channel=booth&business=" + farm.businessId())
                        .asString())
                .contains("Bước 2 trên 3", "keys.shop-key");
        var to = browser.submit(
                        "/my/marketplaces?business=" + farm.businessId(),
                        Map.of(
                                "channel",
                                "booth",
                                "name",
                                "Gian hàng",
                                "address",
                                market.base().toString(),
                                "keys.shop-key",
                                StallMarket.KEY))
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        var page = to.substring(to.indexOf("/my/"));
        assertThat(browser.get(page).asString()).contains("Bước 3 trên 3", "Kiểm tra ngay");
        var checked = browser.submit(page + "/check", Map.of()).header("Location");
        assertThat(browser.get(checked.substring(checked.indexOf("/my/"))).asString())
                .contains("Kết nối tốt");
        browser.submit(page + "/leave", Map.of()).then().statusCode(422);
        browser.submit(page + "/leave", Map.of("sure", "true")).then().statusCode(303);
        browser.get("/my/marketplaces/" + UUID.randomUUID()).then().statusCode(404);
    }
}
