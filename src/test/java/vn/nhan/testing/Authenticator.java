package vn.nhan.testing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.nhan.identity.factor.Totp;
import vn.nhan.identity.factor.TotpSecret;

/** The authenticator apps of everybody in the tests. No code is good twice, so each is given once: three in half a minute. */
public final class Authenticator {

    private static final long STEP_SECONDS = 30;
    /** A code is on its way for so long at most: one that is over by then isn't given any more. */
    private static final long UNDER_WAY_SECONDS = 5;

    private static final Map<String, Authenticator> BY_NAME = new ConcurrentHashMap<>();

    private final TotpSecret secret;
    private long lastStep;
    private List<String> recoveryCodes = List.of();

    private Authenticator(TotpSecret secret) {
        this.secret = secret;
    }

    /** Sets up the app of somebody who has just signed in, and gives their session with all of its roles. */
    public static Api setUp(String signInName, Api host) {
        var pair = host.post("/sessions", Map.of("signInName", signInName, "password", People.PASSWORD));
        var me = new Api(host.host(), pair.path("accessToken"));
        String secret = me.post("/me/second-factor", Map.of("password", People.PASSWORD))
                .then()
                .statusCode(200)
                .extract()
                .path("secret");
        var app = new Authenticator(TotpSecret.ofBase32(secret));
        BY_NAME.put(signInName, app);
        var confirmed = me.put("/me/second-factor/confirmation", Map.of("code", app.oldest()));
        if (confirmed.statusCode() != 200) { // over while under way
            confirmed = me.put("/me/second-factor/confirmation", Map.of("code", codeOf(signInName)));
        }
        confirmed.then().statusCode(200);
        app.recoveryCodes = confirmed.path("recoveryCodes");
        return new Api(
                host.host(),
                host.post("/sessions/renewal", Map.of("refreshToken", pair.path("refreshToken")))
                        .path("accessToken"));
    }

    /** Sets up the app of somebody, and gives their recovery codes. */
    public static List<String> recoveryCodesOf(String signInName, Api host) {
        setUp(signInName, host);
        return BY_NAME.get(signInName).recoveryCodes;
    }

    static boolean has(String signInName) {
        return BY_NAME.containsKey(signInName);
    }

    /** The next code that is still good. */
    public static String codeOf(String signInName) {
        return BY_NAME.get(signInName).next(Clock.systemUTC().instant());
    }

    /** The oldest code that is good now, so that two more are at any time: it may be over when it arrives. */
    private synchronized String oldest() {
        return at(Clock.systemUTC().instant().getEpochSecond() / STEP_SECONDS - 1);
    }

    private synchronized String next(Instant now) {
        long earliest = (now.getEpochSecond() + UNDER_WAY_SECONDS) / STEP_SECONDS - 1;
        return at(Math.max(earliest, lastStep + 1));
    }

    private String at(long step) {
        lastStep = step;
        return Totp.codeAt(secret, Instant.ofEpochSecond(lastStep * STEP_SECONDS));
    }
}
