package vn.nhan.marketplace.engine;

import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Connector;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.connector.FaultException;
import vn.nhan.marketplace.connector.Reply;
import vn.nhan.marketplace.connector.Session;

/** One account's line: every call waits for its turn, is signed anew, and its answer judged. */
public final class Line implements Session {

    private final Connector connector;
    private final Account account;
    private final Parts parts;
    private final BooleanSupplier mayCall;

    /** @param settings as {@link Session#settings()} */
    public record Account(Wire.Target target, Tokens tokens, Limiter limiter, Map<String, String> settings) {}

    /** What all lines share; {@code pictures} gives the bytes of ours. */
    public record Parts(Wire wire, Function<Desired.Picture, Uni<byte[]>> pictures, Clock clock, ShopMemory shops) {

        public Parts(Wire wire, Function<Desired.Picture, Uni<byte[]>> pictures, Clock clock) {
            this(wire, pictures, clock, new ShopMemory(clock));
        }
    }

    public Line(Connector connector, Account account, Parts parts) {
        this(connector, account, parts, () -> true);
    }

    /** @param mayCall asked right before each call: whoever slept past their claim sends nothing more */
    public Line(Connector connector, Account account, Parts parts, BooleanSupplier mayCall) {
        this.mayCall = mayCall;
        this.connector = connector;
        this.account = account;
        this.parts = parts;
    }

    @Override
    public Uni<Reply> send(Call call) {
        return turn(call)
                .chain(account.tokens()::current)
                .chain(credentials -> exchange(call, credentials)
                        .onFailure(Line::isExpired)
                        .recoverWithUni(expired -> turn(call)
                                .chain(() -> ifStillMine(() -> account.tokens().renewed(credentials)))
                                .chain(fresh -> exchange(call, fresh)))
                        .onFailure(Line::isRevoked)
                        .recoverWithUni(revoked -> account.tokens()
                                .replaced(credentials)
                                .chain(others -> others.isPresent()
                                        ? turn(call).chain(() -> exchange(call, others.get()))
                                        : Uni.createFrom().failure(revoked))));
    }

    @Override
    public Uni<byte[]> bytes(Desired.Picture picture) {
        return parts.pictures().apply(picture);
    }

    @Override
    public Clock clock() {
        return parts.clock();
    }

    @Override
    public Map<String, String> settings() {
        return account.settings();
    }

    @Override
    public <T> Uni<T> ofShop(String what, Class<T> type, Supplier<Uni<T>> asking) {
        return parts.shops().recall(account.target().account(), what, type, asking);
    }

    /** Waits for nobody: whose turn it isn't comes back later, and others go on meanwhile. */
    private Uni<Void> turn(Call call) {
        return account.limiter()
                .take(call.bucket())
                .chain(wait -> wait.isZero()
                        ? Uni.createFrom().voidItem()
                        : Uni.createFrom().failure(new FaultException(new Fault.Throttled("own-limit", "", wait))));
    }

    private Uni<Reply> exchange(Call call, Credentials credentials) {
        return ifStillMine(() -> sent(call, credentials)).chain(reply -> judged(call, reply, credentials));
    }

    private <T> Uni<T> ifStillMine(Supplier<Uni<T>> calling) {
        return mayCall.getAsBoolean() ? calling.get() : Uni.createFrom().failure(new Ledger.Lost());
    }

    private Uni<Reply> sent(Call call, Credentials credentials) {
        var nonce = UUID.randomUUID().toString().replace("-", "");
        var signed = connector.sign(call, credentials, parts.clock().instant(), nonce);
        return parts.wire()
                .send(account.target(), signed)
                .onFailure(Wire.Broken.class)
                .transform(broken -> new FaultException(broken(call, broken)));
    }

    private static Fault broken(Call call, Wire.Broken broken) {
        return call.safeToRepeat() || !broken.wasSent()
                ? new Fault.Transient(broken.code(), "")
                : new Fault.Unknown(broken.code(), "");
    }

    private Uni<Reply> judged(Call call, Reply reply, Credentials credentials) {
        var found = connector.classify(call, reply);
        if (found.isEmpty()) {
            return Uni.createFrom().item(reply);
        }
        // Whatever a marketplace says back, our keys are kept nowhere and shown to nobody.
        var fault = sure(call, found.get()).told(credentials::masked);
        if (fault instanceof Fault.Rejected || fault instanceof Fault.Gone) {
            parts.shops().forget(account.target().account());
        }
        var failed = Uni.createFrom().<Reply>failure(new FaultException(fault));
        return fault instanceof Fault.Throttled throttled
                ? account.limiter()
                        .slowDown(call.bucket(), bounded(throttled.retryAfter()))
                        .chain(() -> failed)
                : failed;
    }

    /** A server that stumbled over a write may have done it all the same. */
    private static Fault sure(Call call, Fault fault) {
        return fault instanceof Fault.Transient passing && !call.safeToRepeat()
                ? new Fault.Unknown(passing.code(), passing.message())
                : fault;
    }

    /** No marketplace puts us off for longer than a day. */
    private static Duration bounded(Duration asked) {
        var day = Duration.ofDays(1);
        return asked.compareTo(day) > 0 ? day : asked;
    }

    private static boolean isRevoked(Throwable failure) {
        return failure instanceof FaultException fault && fault.fault() instanceof Fault.AuthRevoked;
    }

    private static boolean isExpired(Throwable failure) {
        return failure instanceof FaultException fault && fault.fault() instanceof Fault.AuthExpired;
    }
}
