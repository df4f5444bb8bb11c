package vn.nhan.testing;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Households and those who act for them, step by step, through the JSON API. */
public final class Helping {

    /** Phố Hiến, where the farms of the tests are. */
    public static final String COMMUNE = "11953";

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private Helping() {}

    public static LocalDate today() {
        return LocalDate.now(VIETNAM);
    }

    /** A business that a helper has written down for a household; gives its id. */
    public static String register(Api helper) {
        return helper.post("/businesses", Farm.profile(Farm.newTaxCode()))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Map<String, Object> terms(LocalDate until, String... purposes) {
        return Map.of("purposes", List.of(purposes), "validUntil", until.toString());
    }

    /** A manager's code for these purposes, for half a year. */
    public static String code(Api manager, String businessId, String... purposes) {
        return manager.post("/businesses/" + businessId + "/delegation-codes", terms(today().plusMonths(6), purposes))
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }

    public static Response accept(Api helper, String businessId, String code) {
        return helper.request()
                .multiPart("delegation", Map.of("proof", "otp", "code", code), "application/json")
                .post("/api/v1/businesses/" + businessId + "/delegations");
    }

    /** Lets a helper do these things; gives the delegation's id. */
    public static String allow(Api manager, String businessId, Api helper, String... purposes) {
        return accept(helper, businessId, code(manager, businessId, purposes))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Map<String, Object> signedForm(LocalDate until, String... purposes) {
        return Map.of("proof", "signed-form", "purposes", List.of(purposes), "validUntil", until.toString());
    }

    /** Puts a household's signed form on file. */
    public static Response prove(Api helper, String businessId, Map<String, Object> delegation, byte[] file) {
        return helper.request()
                .multiPart("delegation", delegation, "application/json; charset=UTF-8")
                .multiPart("file", "giay-uy-quyen", file, "application/octet-stream")
                .post("/api/v1/businesses/" + businessId + "/delegations");
    }

    /** A business that a helper kept and its household took over, the helper still helping; gives its id. */
    public static String handedOver(Api helper, Api household) {
        var businessId = register(helper);
        prove(helper, businessId, signedForm(today().plusMonths(6), "profile", "diary"), Pictures.pdf())
                .then()
                .statusCode(201);
        String code = helper.request()
                .post("/api/v1/businesses/" + businessId + "/handover-codes")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
        household
                .put("/businesses/" + businessId + "/handover", Map.of("code", code, "keepHelpers", true))
                .then()
                .statusCode(200);
        return businessId;
    }
}
