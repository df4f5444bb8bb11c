package vn.nhan.marketplace.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.connector.FaultException;
import vn.nhan.marketplace.connector.Payload;
import vn.nhan.marketplace.connector.Reply;
import vn.nhan.marketplace.plain.PlainConnector;

/** What a broken answer means depends on what was asked: nobody may make a thing twice because a server stumbled. */
class LineTest {

    private static final Call READ = Call.get("/goods", "all");
    private static final Call CREATE = Call.write("POST", "/goods", "all", Payload.json("{}"));

    @Test
    void aServerThatStumbledOverACreateMayHaveDoneIt() {
        assertThat(fault(CREATE, answering(500, "Internal Server Error"))).isInstanceOf(Fault.Unknown.class);
        assertThat(fault(CREATE, answering(201, "{\"id\":\"g1"))).isInstanceOf(Fault.Unknown.class);
        assertThat(fault(CREATE.repeatable(), answering(500, ""))).isInstanceOf(Fault.Transient.class);
        assertThat(fault(READ, answering(500, ""))).isInstanceOf(Fault.Transient.class);
    }

    @Test
    void aLineThatBrokeMayHaveCarriedACreate() {
        assertThat(fault(CREATE, breaking(true))).isInstanceOf(Fault.Unknown.class);
        assertThat(fault(CREATE, breaking(false))).isInstanceOf(Fault.Transient.class);
        assertThat(fault(READ, breaking(true))).isInstanceOf(Fault.Transient.class);
    }

    private static Wire answering(int status, String body) {
        return (target, signed) -> Uni.createFrom().item(new Reply(status, Map.of(), Payload.json(body)));
    }

    private static Wire breaking(boolean sent) {
        return (target, signed) -> Uni.createFrom().failure(new Wire.Broken("time-out", sent));
    }

    private static Fault fault(Call call, Wire wire) {
        var nowhere = URI.create("https://plain.example");
        var line = new Line(
                new PlainConnector(),
                new Line.Account(
                        new Wire.Target(nowhere, nowhere, new UUID(0, 1), "plain"), new Fixed(), new Free(), Map.of()),
                new Line.Parts(
                        wire,
                        picture -> Uni.createFrom().nullItem(),
                        Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC)));
        var found = new AtomicReference<Throwable>();
        line.send(call).subscribe().with(reply -> {}, found::set);
        assertThat(found.get()).isInstanceOf(FaultException.class);
        return ((FaultException) found.get()).fault();
    }

    private static final class Fixed implements Tokens {

        @Override
        public Uni<Credentials> current() {
            return Uni.createFrom()
                    .item(Credentials.of(Map.of(Credentials.ACCESS_TOKEN, "token-of-a-plain-shop"), Map.of()));
        }

        @Override
        public Uni<Credentials> renewed(Credentials stale) {
            return current();
        }
    }

    private static final class Free implements Limiter {

        @Override
        public Uni<Duration> take(String bucket) {
            return Uni.createFrom().item(Duration.ZERO);
        }

        @Override
        public Uni<Void> slowDown(String bucket, Duration retryAfter) {
            return Uni.createFrom().voidItem();
        }
    }
}
