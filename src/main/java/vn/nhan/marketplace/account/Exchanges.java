package vn.nhan.marketplace.account;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Connector;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.connector.FaultException;
import vn.nhan.marketplace.connector.Reply;
import vn.nhan.marketplace.connector.Session;
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
                            throw new FaultException(fault.told(credentials::masked));
                        }));
    }

    /** What only the marketplace knows of a shop, asked for with the tokens that it has just given. */
    Uni<Map<String, String>> introduction(ChannelAccountRef account, Connector connector, Credentials fresh) {
        return connector.introduction(new Introduction(account, connector, fresh));
    }

    private final class Introduction implements Session {

        private final ChannelAccountRef account;
        private final Connector connector;
        private final Credentials fresh;

        Introduction(ChannelAccountRef account, Connector connector, Credentials fresh) {
            this.account = account;
            this.connector = connector;
            this.fresh = fresh;
        }

        @Override
        public Uni<Reply> send(Call call) {
            return Exchanges.this.send(account, connector, call, fresh);
        }

        @Override
        public Uni<byte[]> bytes(Desired.Picture picture) {
            throw new UnsupportedOperationException("nothing is published yet");
        }

        @Override
        public Clock clock() {
            return clock;
        }

        @Override
        public Map<String, String> settings() {
            return account.settings();
        }
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
