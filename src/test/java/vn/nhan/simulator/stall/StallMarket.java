package vn.nhan.simulator.stall;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.nhan.simulator.Answered;
import vn.nhan.simulator.Asked;
import vn.nhan.simulator.Probe;
import vn.nhan.simulator.Simulator;

/**
 * Gives tokens under {@code /tokens} for the code {@code good-code} or for the last refresh token, which is then good no
 * more; under {@code /goods} there is nothing, for those that it lets in.
 */
public final class StallMarket extends Simulator {

    public static final String CODE = "good-code";
    public static final String KEY = "key-0123456789-good";

    private final AtomicInteger renewals = new AtomicInteger();
    private final String shop = "shop-" + Long.toString(System.nanoTime(), 36);
    private volatile String access = "";
    private volatile String refresh = "";
    private volatile boolean revoked;
    private volatile long pauseMillis;

    public StallMarket(Clock clock) {
        super(0, clock);
    }

    @Override
    protected Answered answer(Asked asked) {
        if (asked.path().equals("/tokens")) {
            return tokens(asked);
        }
        var bearer = asked.header("authorization").orElse("").replace("Bearer ", "");
        if (revoked) {
            return tokenRevoked();
        }
        return bearer.equals(KEY) || !access.isEmpty() && bearer.equals(access)
                ? Answered.json(200, List.of())
                : tokenExpired();
    }

    private Answered tokens(Asked asked) {
        var body = asked.json();
        var code = body.path("code").asText();
        var old = body.path("refresh").asText();
        if (revoked || !(code.equals(CODE) || !refresh.isEmpty() && old.equals(refresh))) {
            return tokenRevoked();
        }
        if (code.isEmpty()) {
            renewals.incrementAndGet();
            pause();
        }
        access = "access-" + System.nanoTime();
        refresh = "refresh-" + System.nanoTime();
        return Answered.json(
                200, Map.of("access", access, "refresh", refresh, "shop", shop, "seconds", 3600, "consentDays", 365));
    }

    private void pause() {
        try {
            Thread.sleep(pauseMillis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public String shop() {
        return shop;
    }

    /** Renewals take so long. */
    public void slowRenewals(long millis) {
        pauseMillis = millis;
    }

    /** What was given is good no more. */
    public void expire() {
        access = "";
    }

    /** The seller let nobody in any more. */
    public void revoke() {
        revoked = true;
    }

    public int renewals() {
        return renewals.get();
    }

    /** What it signs hooks with. */
    public static String sign(String secret, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected Answered rateLimited() {
        return Answered.json(429, Map.of("error", "too-fast"));
    }

    @Override
    protected Answered busy() {
        return Answered.json(200, Map.of("error", "busy"));
    }

    @Override
    protected Answered tokenExpired() {
        return Answered.json(401, Map.of("error", "expired"));
    }

    @Override
    protected Answered tokenRevoked() {
        return Answered.json(403, Map.of("error", "shut-out"));
    }

    @Override
    public Probe probe() {
        throw new UnsupportedOperationException();
    }
}
