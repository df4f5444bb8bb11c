package vn.nhan.marketplace.engine;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import vn.nhan.marketplace.connector.Credentials;

/** The credentials of one account, and their renewal. */
public interface Tokens {

    Uni<Credentials> current();

    /**
     * Newer ones than these. Of many who ask at once one renews them, under a lock, and all get what it brought. Fails with
     * {@link vn.nhan.marketplace.connector.FaultException}.
     */
    Uni<Credentials> renewed(Credentials stale);

    /** Others that took the place of these, which were refused; empty while none have. */
    default Uni<Optional<Credentials>> replaced(Credentials refused) {
        return Uni.createFrom().item(Optional.empty());
    }
}
