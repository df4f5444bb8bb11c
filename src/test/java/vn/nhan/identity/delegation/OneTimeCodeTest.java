package vn.nhan.identity.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.tenancy.TenantId;

class OneTimeCodeTest {

    private static final Instant NOW = Instant.parse("2026-11-21T03:00:00Z");
    private static final Principal FARM = new Principal(TenantId.of(33), new UUID(1, 2), null);

    @Test
    void grantLastsTenMinutesAndAHandoverSevenDays() {
        assertThat(code(OneTimeCode.Use.GRANT).expiresAt).isEqualTo(NOW.plus(Duration.ofMinutes(10)));
        assertThat(code(OneTimeCode.Use.HANDOVER).expiresAt).isEqualTo(NOW.plus(Duration.ofDays(7)));
    }

    @Test
    void expiredCodeIsNoGood() {
        var code = code(OneTimeCode.Use.GRANT);

        assertThat(code.isGood(code.expiresAt.minusMillis(1))).isTrue();
        assertThat(code.isGood(code.expiresAt)).isFalse();
    }

    @Test
    void usedCodeIsNoGood() {
        var code = code(OneTimeCode.Use.GRANT);
        code.use(NOW);

        assertThat(code.isGood(NOW)).isFalse();
    }

    @Test
    void fifthTryIsTheLast() {
        var code = code(OneTimeCode.Use.GRANT);

        code.tries = 5;
        assertThat(code.isGood(NOW)).isTrue();
        code.tries = 6;
        assertThat(code.isGood(NOW)).isFalse();
    }

    private static OneTimeCode code(OneTimeCode.Use use) {
        return new OneTimeCode(FARM, use, new UUID(3, 1), NOW);
    }
}
