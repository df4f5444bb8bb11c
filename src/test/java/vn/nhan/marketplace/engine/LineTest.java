package vn.nhan.marketplace.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
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
        return (target, signed) ->
                Uni.createFrom().failure(new Wire.Broken(sent ? Wire.TIME_OUT : Wire.UNREACHED, sent));
    }

    @Test
    void whoeverLostTheClaimSendsNothing() {
        var sent = new AtomicInteger();
        var lost = failure(line(new Fixed(), new Free(), counted(sent, answering(200, "{}")), () -> false), CREATE);

        assertThat(lost).isInstanceOf(Ledger.Lost.class);
        assertThat(sent).hasValue(0);
    }

    /** Waiting for a turn is what takes long. */
    @Test
    void theClaimIsAskedForAfterAllWaiting() {
        var sent = new AtomicInteger();
        var mine = new AtomicBoolean(true);
        var limiter = new Free() {
            @Override
            public Uni<Duration> take(String bucket) {
                mine.set(false);
                return super.take(bucket);
            }
        };

        assertThat(failure(line(new Fixed(), limiter, counted(sent, answering(200, "{}")), mine::get), READ))
                .isInstanceOf(Ledger.Lost.class);
        assertThat(sent).hasValue(0);
    }

    @Test
    void anExpiredTokenIsRenewedOnlyByWhoeverHasTheClaim() {
        var sent = new AtomicInteger();
        var renewed = new AtomicInteger();
        var tokens = new Fixed() {
            @Override
            public Uni<Credentials> renewed(Credentials stale) {
                renewed.incrementAndGet();
                return super.renewed(stale);
            }
        };
        var wire = counted(sent, answering(401, "{\"error\":\"expired\"}"));

        assertThat(failure(line(tokens, new Free(), wire, () -> sent.get() == 0), READ))
                .isInstanceOf(Ledger.Lost.class);
        assertThat(sent).hasValue(1);
        assertThat(renewed).hasValue(0);
    }

    @Test
    void aTokenIsRenewedOnceAndNotAgainAndAgain() {
        var sent = new AtomicInteger();
        var wire = counted(sent, answering(401, "{\"error\":\"expired\"}"));

        assertThat(failure(line(new Fixed(), new Free(), wire, () -> true), READ))
                .isInstanceOfSatisfying(
                        FaultException.class,
                        refused -> assertThat(refused.fault()).isInstanceOf(Fault.AuthExpired.class));
        assertThat(sent).hasValue(2);
    }

    /** The seller typed new keys in while this one still went by the old. */
    @Test
    void keysThatWereReplacedAreTriedBeforeTheAccountRests() {
        var sent = new ArrayList<String>();
        var tokens = new Fixed() {
            @Override
            public Uni<Optional<Credentials>> replaced(Credentials refused) {
                return Uni.createFrom()
                        .item(Optional.of(
                                Credentials.of(Map.of(Credentials.ACCESS_TOKEN, "token-typed-anew"), Map.of())));
            }
        };
        Wire wire = (target, signed) -> {
            var bearer = signed.headers().get("Authorization");
            sent.add(bearer);
            return answering(bearer.endsWith("anew") ? 200 : 403, "{\"error\":\"\"}")
                    .send(target, signed);
        };
        var reply =
                line(tokens, new Free(), wire, () -> true).send(READ).await().indefinitely();

        assertThat(reply.status()).isEqualTo(200);
        assertThat(sent).containsExactly("Bearer token-of-a-plain-shop", "Bearer token-typed-anew");
    }

    @Test
    void whoIsShutOutWithTheKeysThatHoldIsNotTriedAgain() {
        var sent = new AtomicInteger();
        var wire = counted(sent, answering(403, "{\"error\":\"shut-out\"}"));

        assertThat(failure(line(new Fixed(), new Free(), wire, () -> true), READ))
                .isInstanceOfSatisfying(
                        FaultException.class,
                        refused -> assertThat(refused.fault()).isInstanceOf(Fault.AuthRevoked.class));
        assertThat(sent).hasValue(1);
    }

    @Test
    void aMarketplaceThatRepeatsOurKeysIsNotQuoted() {
        var fault = fault(READ, answering(403, "{\"error\":\"bad token token-of-a-plain-shop, sorry\"}"));

        assertThat(fault.code()).isEqualTo("bad token •••, sorry");
    }

    @Test
    void whoseTurnItIsNotComesBackLaterAndSendsNothing() {
        var sent = new AtomicInteger();
        var limiter = new Free() {
            @Override
            public Uni<Duration> take(String bucket) {
                return Uni.createFrom().item(Duration.ofSeconds(3));
            }
        };

        assertThat(failure(line(new Fixed(), limiter, counted(sent, answering(200, "{}")), () -> true), READ))
                .isInstanceOfSatisfying(
                        FaultException.class,
                        early -> assertThat(early.fault())
                                .isEqualTo(new Fault.Throttled("own-limit", "", Duration.ofSeconds(3))));
        assertThat(sent).hasValue(0);
    }

    @Test
    void aMarketplaceSlowsUsDownButForNoLongerThanADay() {
        var slowed = new ArrayList<Duration>();
        var limiter = new Free() {
            @Override
            public Uni<Void> slowDown(String bucket, Duration retryAfter) {
                slowed.add(retryAfter);
                return super.slowDown(bucket, retryAfter);
            }
        };
        for (var seconds : List.of("7", "999999")) {
            Wire busy = (target, signed) ->
                    Uni.createFrom().item(new Reply(429, Map.of("retry-after", List.of(seconds)), Payload.json("{}")));
            failure(line(new Fixed(), limiter, busy, () -> true), READ);
        }
        assertThat(slowed).containsExactly(Duration.ofSeconds(7), Duration.ofDays(1));
    }

    private static Wire counted(AtomicInteger sent, Wire wire) {
        return (target, signed) -> {
            sent.incrementAndGet();
            return wire.send(target, signed);
        };
    }

    private static Line line(Tokens tokens, Limiter limiter, Wire wire, BooleanSupplier mayCall) {
        var nowhere = URI.create("https://plain.example");
        return new Line(
                new PlainConnector(),
                new Line.Account(new Wire.Target(nowhere, nowhere, new UUID(0, 1), "plain"), tokens, limiter, Map.of()),
                new Line.Parts(
                        wire,
                        picture -> Uni.createFrom().nullItem(),
                        Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC)),
                mayCall);
    }

    private static Throwable failure(Line line, Call call) {
        var found = new AtomicReference<Throwable>();
        line.send(call).subscribe().with(reply -> {}, found::set);
        return found.get();
    }

    private static Fault fault(Call call, Wire wire) {
        var found = failure(line(new Fixed(), new Free(), wire, () -> true), call);
        assertThat(found).isInstanceOf(FaultException.class);
        return ((FaultException) found).fault();
    }

    static Tokens tokens() {
        return new Fixed();
    }

    static Limiter unlimited() {
        return new Free();
    }

    private static class Fixed implements Tokens {

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

    private static class Free implements Limiter {

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
