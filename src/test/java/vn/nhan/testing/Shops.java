package vn.nhan.testing;

import io.restassured.response.Response;
import java.net.URI;
import java.util.Map;
import java.util.Objects;

/** Shops at marketplaces of this machine, connected as sellers do it. */
public final class Shops {

    private Shops() {}

    /** One that takes a key. */
    public static Map<String, Object> booth(URI at, String key) {
        return Map.of(
                "channel", "booth", "name", "Gian hàng thử", "address", at.toString(), "keys", Map.of("shop-key", key));
    }

    /** One where the seller signs in. */
    public static Map<String, Object> stall(URI at) {
        return Map.of("channel", "stall", "name", "Gian hàng thử", "address", at.toString());
    }

    public static String connected(Farm farm, Map<String, Object> shop) {
        var created = farm.member().post("/businesses/" + farm.businessId() + "/channel-accounts", shop);
        created.then().statusCode(201);
        return Objects.requireNonNull(created.path("id"));
    }

    /** The state with which somebody goes out to let us in. */
    public static String state(Api member, String account) {
        Response way = member.put("/channel-accounts/" + account + "/sign-in");
        way.then().statusCode(200);
        String address = Objects.requireNonNull(way.path("address"));
        // Where the marketplace hands nothing on, it stands in the address to come back to.
        return address.replaceAll(".*(?:[?&]|%3F|%26)state(?:=|%3D)([^&%]*).*", "$1");
    }

    /** Goes out and comes back. */
    public static Response letIn(Api member, String account, String code) {
        return Browser.of(member).get("/my/marketplaces/callback?code=" + code + "&state=" + state(member, account));
    }
}
