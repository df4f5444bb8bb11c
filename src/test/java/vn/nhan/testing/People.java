package vn.nhan.testing;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** People with accounts; each call makes a new one. Their names and addresses are visibly made up. */
public final class People {

    public static final String PASSWORD = "nhan long va long nhan";
    public static final String OPERATOR = "dieu-hanh@nhan.example";

    /** Phường Phố Hiến, as the list of 2025 numbers it. */
    private static final String COMMUNE = "11953";

    /** A token lasts ten minutes: whoever gets one here has at least five of them. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    /** Somebody at a desk, under which name, and signed in since when on the clock of the machine. */
    private record AtWork(String name, Api api, long since) {

        static AtWork signedIn(String name, Api api) {
            return new AtWork(name, api, System.nanoTime());
        }

        boolean isFresh() {
            return System.nanoTime() - since < FRESH.toNanos();
        }

        /** What somebody began before their token ran out is still theirs: a sheet is shown to its sender alone. */
        AtWork signedInAgain() {
            var host = Api.at(api.host());
            return signedIn(
                    name,
                    Authenticator.has(name)
                            ? host.signIn(name, PASSWORD, Authenticator.codeOf(name))
                            : host.signIn(name, PASSWORD));
        }
    }

    private static final Map<Api, String> NAMES = new ConcurrentHashMap<>();
    private static final Map<String, AtWork> AT_WORK = new ConcurrentHashMap<>();
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final AtomicReference<@Nullable AtWork> OPERATOR_AT_WORK = new AtomicReference<>();

    private People() {}

    /** Somebody of a cooperative, signed up through the front door. */
    public static Api member(String host) {
        var name = newAddress("htx");
        Api.at(host).post("/accounts", account(name)).then().statusCode(201);
        var signedIn = Api.at(host).signIn(name, PASSWORD);
        NAMES.put(signedIn, name);
        return signedIn;
    }

    /** As {@link #member}, and wants news by e-mail. */
    public static Api memberWhoWantsNews(String host) {
        var member = member(host);
        member.put("/me/consents/news", Map.of("given", true, "textVersion", 1))
                .then()
                .statusCode(204);
        return member;
    }

    /** With which a member made here signs in, and where letters to them go. */
    public static String addressOf(Api member) {
        return NAMES.get(member);
    }

    /** A member made here, signed in once more, as on another device. */
    public static Api again(Api member) {
        return Api.at(member.host()).signIn(NAMES.get(member), PASSWORD);
    }

    /** Somebody with that role who is at their desk all day: the same one for everybody who asks. */
    public static Api atWork(String host, String role) {
        return AT_WORK.compute(role + "@" + host, (desk, last) -> {
                    if (last == null || last.api().get("/me").statusCode() != 200) {
                        return arrived(host, role);
                    }
                    return last.isFresh() ? last : last.signedInAgain();
                })
                .api();
    }

    private static AtWork arrived(String host, String role) {
        var name = newAccount(host, role, communeOf(role));
        return AtWork.signedIn(name, signIn(host, role, name));
    }

    /** Null for roles of the whole province. */
    private static @Nullable String communeOf(String role) {
        return Set.of("helper", "commune-officer").contains(role) ? COMMUNE : null;
    }

    /** An officer of the province's department, signed in with a second factor. */
    public static Api officer(String host) {
        return withRole(host, "officer");
    }

    /** Who leads the province's department, signed in with a second factor. */
    public static Api lead(String host) {
        return withRole(host, "lead");
    }

    /** Who says who has which role in the province, signed in with a second factor. */
    public static Api administrator(String host) {
        return withRole(host, "administrator");
    }

    /** A helper of the community digital group of a commune. */
    public static Api helper(String host, String communeCode) {
        return withRole(host, "helper", communeCode);
    }

    /** Somebody with one role in the province, signed in, with a second factor where the role wants one. */
    public static Api withRole(String host, String role) {
        return withRole(host, role, null);
    }

    public static Api withRole(String host, String role, @Nullable String communeCode) {
        return signIn(host, role, newAccount(host, role, communeCode));
    }

    private static Api signIn(String host, String role, String name) {
        return Set.of("helper", "expert").contains(role)
                ? Api.at(host).signIn(name, PASSWORD)
                : Authenticator.setUp(name, Api.at(host));
    }

    /** An officer's account with its authenticator app set up; gives the sign-in name. */
    public static String newOfficer(String host) {
        var name = newAccount(host, "officer", null);
        Authenticator.setUp(name, Api.at(host));
        return name;
    }

    /** An account made by an operator, which has not signed in yet; gives the sign-in name. */
    public static String newAccount(String host, String role, @Nullable String communeCode) {
        var name = newAddress(role);
        var account = new HashMap<>(account(name));
        account.put("role", role);
        account.put("communeCode", communeCode);
        operator()
                .post("/operator/provinces/" + host.substring(0, host.indexOf('.')) + "/officers", account)
                .then()
                .statusCode(201);
        return name;
    }

    /** With a token that lasts at least five minutes, as {@link #atWork}. */
    public static Api operator() {
        var operator = OPERATOR_AT_WORK.updateAndGet(last ->
                last != null && last.isFresh() && last.api().get("/me").statusCode() == 200
                        ? last
                        : AtWork.signedIn(OPERATOR, signInAgain(Api.at(Api.NATIONAL), OPERATOR)));
        return operator.api();
    }

    private static Api signInAgain(Api host, String name) {
        return Authenticator.has(name)
                ? host.signIn(name, PASSWORD, Authenticator.codeOf(name))
                : Authenticator.setUp(name, host);
    }

    public static String newAddress(String who) {
        return who + "-" + NUMBER.incrementAndGet() + "@nhan.example";
    }

    private static Map<String, Object> account(String signInName) {
        return Map.of("displayName", "Người thử nghiệm", "signInName", signInName, "password", PASSWORD);
    }
}
