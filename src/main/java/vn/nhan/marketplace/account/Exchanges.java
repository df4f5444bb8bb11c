package vn.nhan.marketplace.account;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Connector;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.connector.FaultException;
import vn.nhan.marketplace.connector.Reply;
import vn.nhan.marketplace.engine.Wire;

/** Calls by which tokens are got: signed, sent once, and their answers judged. */
@ApplicationScoped
class Exchanges {

    private final Wire wire;
    private final Clock clock;

    Exchanges(Wire wire, Clock clock) {
        this.wire = wire;
        this.clock = clock;
    }

    /** Fails with {@link FaultException}; who isn't let in any more is {@link Fault.AuthRevoked}. */
    Uni<Reply> send(ChannelAccountRef account, Connector connector, Call call, Credentials credentials) {
        var nonce = UUID.randomUUID().toString().replace("-", "");
        return Uni.createFrom()
                .item(() -> connector.sign(call, credentials, clock.instant(), nonce))
                .chain(signed -> wire.send(account.target(), signed))
                .onFailure(Wire.Broken.class)
                .transform(broken -> new FaultException(new Fault.Transient(((Wire.Broken) broken).code(), "")))
                .invoke(reply -> connector
                        .classify(call, reply)
                        .map(Exchanges::meant)
                        .ifPresent(fault -> {
                            throw new FaultException(fault);
                        }));
    }

    /** What can't be renewed isn't over for a while: it is over. */
    private static Fault meant(Fault fault) {
        if (fault instanceof Fault.AuthExpired expired) {
            return new Fault.AuthRevoked(expired.code(), expired.message());
        }
        return fault instanceof Fault.Rejected refused
                ? new Fault.AuthRevoked(refused.code(), refused.message())
                : fault;
    }
}
