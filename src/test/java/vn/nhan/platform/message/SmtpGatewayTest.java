package vn.nhan.platform.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import java.net.ConnectException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What becomes of a message when the mail server is away; that letters arrive is tested over a real connection. */
class SmtpGatewayTest {

    private static final Message MESSAGE = new Message("hanh@nhan.example", "Mời", "Chào");
    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

    private final AtomicInteger calls = new AtomicInteger();

    @Test
    void afterAnOutageMessagesFailAtOnceForAWhile() {
        var away = mailer(() -> Uni.createFrom().failure(new ConnectException("hanh@nhan.example: refused")));
        var clock = new MovedClock();
        var gateway = new SmtpGateway(away, clock);

        assertThatThrownBy(() -> send(gateway)).isInstanceOf(NotSent.class);
        assertThatThrownBy(() -> send(gateway)).isInstanceOf(NotSent.class);
        assertThat(calls).hasValue(1);

        clock.now = NOW.plusSeconds(31);
        assertThatThrownBy(() -> send(gateway)).isInstanceOf(NotSent.class);
        assertThat(calls).hasValue(2);
    }

    @Test
    void serverThatSaysNothingIsNotWaitedForLong() {
        var silent = mailer(() -> Uni.createFrom().nothing());
        var gateway = new SmtpGateway(silent, new MovedClock(), Duration.ofMillis(50));

        assertThatThrownBy(() -> send(gateway)).isInstanceOf(NotSent.class).hasMessageContaining("in time");
    }

    @Test
    void failureNamesNobody() {
        var away = mailer(() -> Uni.createFrom().failure(new ConnectException("hanh@nhan.example: refused")));

        assertThatThrownBy(() -> send(new SmtpGateway(away, new MovedClock())))
                .hasNoCause()
                .message()
                .doesNotContain("hanh");
    }

    private ReactiveMailer mailer(Supplier<Uni<Void>> answer) {
        return mails -> {
            calls.incrementAndGet();
            return answer.get();
        };
    }

    private static void send(SmtpGateway gateway) {
        gateway.send(MESSAGE).await().atMost(Duration.ofSeconds(5));
    }

    private static final class MovedClock extends Clock {
        private Instant now = NOW;

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
