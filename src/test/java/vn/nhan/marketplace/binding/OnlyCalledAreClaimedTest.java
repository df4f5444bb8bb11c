package vn.nhan.marketplace.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** Workers that call take nothing of what people put somewhere. */
@Server
class OnlyCalledAreClaimedTest {

    private final Passes passes;

    OnlyCalledAreClaimedTest(Passes passes) {
        this.passes = passes;
    }

    @Test
    void whatPeoplePutSomewhereIsNeverTakenToBeCalled() throws SQLException {
        var farm = Farm.verified(People.member(Api.HUNG_YEN), People.atWork(Api.HUNG_YEN, "officer"));
        var product = farm.product();
        farm.addPhoto(product, 1).then().statusCode(201);
        farm.offer(product, 85_000);
        farm.publish(product).then().statusCode(200);
        String account = farm.member()
                .post(
                        "/businesses/" + farm.businessId() + "/channel-accounts",
                        Map.of("channel", "voso", "name", "Gian", "address", "https://voso.vn/gian"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        farm.member()
                .put("/channel-accounts/" + account + "/listings", Map.of("products", List.of(product)))
                .then()
                .statusCode(200);
        var mine = " where account_id = '" + account + "'";
        BehindTheWall.change("update channel_binding set due_at = now() - interval '1 day'" + mine, "channel_binding");
        var tenant = TenantId.of(Integer.parseInt(BehindTheWall.ask(
                        "select tenant_id from channel_account where id = '" + account + "'", "channel_account")
                .get(0)));

        assertThat(PlainShop.done(() -> passes.claim(tenant, 500, Set.of())))
                .extracting(Claimed::account)
                .doesNotContain(UUID.fromString(account));
        assertThat(BehindTheWall.ask("select lease from channel_binding" + mine, "channel_binding"))
                .containsExactly("0");
    }
}
