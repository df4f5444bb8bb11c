package vn.nhan.testing;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** People with accounts; each call makes a new one. Their names and addresses are visibly made up. */
public final class People {

    public static final String PASSWORD = "nhan long va long nhan";
    public static final String OPERATOR = "dieu-hanh@nhan.example";

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final AtomicReference<Api> OPERATOR_AT_WORK = new AtomicReference<>(Api.at(Api.NATIONAL));

    private People() {}

    /** Somebody of a cooperative, signed up through the front door. */
    public static Api member(String host) {
        var name = newAddress("htx");
        Api.at(host).post("/accounts", account(name)).then().statusCode(201);
        return Api.at(host).signIn(name, PASSWORD);
    }

    /** An officer of the province's department, signed in. */
    public static Api officer(String host) {
        return Api.at(host).signIn(newOfficer(host), PASSWORD);
    }

    /** An officer's account, made by an operator; gives the sign-in name. */
    public static String newOfficer(String host) {
        var name = newAddress("can-bo");
        var slug = host.substring(0, host.indexOf('.'));
        operator()
                .post("/operator/provinces/" + slug + "/officers", account(name))
                .then()
                .statusCode(201);
        return name;
    }

    public static Api operator() {
        return OPERATOR_AT_WORK.updateAndGet(last -> last.get("/me").statusCode() == 200
                ? last
                : Api.at(Api.NATIONAL).signIn(OPERATOR, PASSWORD));
    }

    public static String newAddress(String who) {
        return who + "-" + NUMBER.incrementAndGet() + "@nhan.example";
    }

    private static Map<String, Object> account(String signInName) {
        return Map.of("displayName", "Người thử nghiệm", "signInName", signInName, "password", PASSWORD);
    }
}
