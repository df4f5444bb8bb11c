package vn.nhan.marketplace.binding;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import vn.nhan.marketplace.connector.Connector;
import vn.nhan.marketplace.engine.DriftPolicy;
import vn.nhan.marketplace.engine.Line;
import vn.nhan.platform.tenancy.TenantId;

/** Opens the way to an account, in a transaction of its own. */
public interface AccountDoor {

    /** Empty when it rests or was left. */
    Uni<Optional<Opened>> open(TenantId tenant, UUID account);

    /** The seller has shut us out: the account rests, and one notice is sent. Twice is once. */
    Uni<Void> rest(TenantId tenant, UUID account, String code);

    /**
     * @param buffer packages that are kept back
     * @param shared the line's wire, pictures and clock
     */
    record Opened(Connector connector, Line.Account account, DriftPolicy policy, int buffer, Line.Parts shared) {

        /** For reads, which harm nobody when they come late. */
        public Line line() {
            return new Line(connector, account, shared);
        }

        /** @param mayCall asked before each call */
        public Line line(BooleanSupplier mayCall) {
            return new Line(connector, account, shared, mayCall);
        }
    }
}
