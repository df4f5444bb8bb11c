package vn.nhan.marketplace.account;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/** A transaction that waits for a marketplace may last longer than one that people wait for. */
final class Patience {

    private Patience() {}

    /** Longer than a call may last; all ends with the transaction. */
    static Uni<Void> with(Mutiny.Session session) {
        return session.createNativeQuery(
                        "select set_config('lock_timeout', '45s', true), set_config('statement_timeout', '45s', true),"
                                + " set_config('idle_in_transaction_session_timeout', '45s', true)",
                        Object[].class)
                .getSingleResult()
                .replaceWithVoid();
    }
}
