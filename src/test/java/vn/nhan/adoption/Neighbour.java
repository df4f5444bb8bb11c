package vn.nhan.adoption;

import java.util.Map;
import vn.nhan.testing.Api;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;

/**
 * A cooperative with a verified profile and an offer on its province's storefront, and who runs it.
 *
 * @param slug of the offer
 */
record Neighbour(String signInName, Farm farm, String productId, String slug) {

    static Neighbour at(String host) {
        var name = People.newAddress("htx");
        join(host, name);
        var farm = Farm.verified(signIn(host, name), People.officer(host));
        var productId = farm.product();
        farm.addPhoto(productId, 1).then().statusCode(201);
        farm.offer(productId, 65_000);
        var slug = farm.publish(productId).then().statusCode(200).extract().<String>path("slug");
        return new Neighbour(name, farm, productId, slug);
    }

    /** The same person, at another host. */
    Api signedInAt(String host) {
        return signIn(host, signInName);
    }

    /** Becomes a member at a host; who has an account already needs its password for it. */
    static void join(String host, String signInName) {
        Api.at(host)
                .post(
                        "/accounts",
                        Map.of(
                                "displayName",
                                "Người thử nghiệm",
                                "signInName",
                                signInName,
                                "password",
                                People.PASSWORD))
                .then()
                .statusCode(201);
    }

    private static Api signIn(String host, String signInName) {
        return Api.at(host).signIn(signInName, People.PASSWORD);
    }
}
