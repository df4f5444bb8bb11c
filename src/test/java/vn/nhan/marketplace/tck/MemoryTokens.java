package vn.nhan.marketplace.tck;

import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import vn.nhan.marketplace.connector.Connector;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.connector.FaultException;
import vn.nhan.marketplace.engine.Tokens;
import vn.nhan.marketplace.engine.Wire;

/** Credentials in memory; one renews, the others wait and take what it brought. */
final class MemoryTokens implements Tokens {

    private final Connector connector;
    private final Wire wire;
    private final Wire.Target target;
    private final Clock clock;
    private final AtomicInteger renewals = new AtomicInteger();
    private Credentials credentials;

    MemoryTokens(Connector connector, Credentials credentials, Wire wire, Wire.Target target, Clock clock) {
        this.connector = connector;
        this.credentials = credentials;
        this.wire = wire;
        this.target = target;
        this.clock = clock;
    }

    int renewals() {
        return renewals.get();
    }

    @Override
    public synchronized Uni<Credentials> current() {
        return Uni.createFrom().item(credentials);
    }

    @Override
    public synchronized Uni<Credentials> renewed(Credentials stale) {
        if (!stale.secrets().equals(credentials.secrets())) {
            return Uni.createFrom().item(credentials);
        }
        var oauth = connector.oauth();
        if (oauth.isEmpty()) {
            return Uni.createFrom().failure(new FaultException(new Fault.AuthRevoked("no-renewal", "")));
        }
        renewals.incrementAndGet();
        var call = oauth.get().refresh(credentials);
        var reply = wire.send(target, connector.sign(call, credentials, clock.instant(), "nonce" + renewals.get()))
                .await()
                .atMost(Duration.ofSeconds(10));
        var fault = connector.classify(call, reply);
        if (fault.isPresent()) {
            return Uni.createFrom().failure(new FaultException(fault.get()));
        }
        credentials = credentials.renewed(oauth.get().parse(reply, clock.instant()));
        return Uni.createFrom().item(credentials);
    }
}
