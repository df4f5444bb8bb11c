package vn.nhan.marketplace.account;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.platform.tenancy.Succession;
import vn.nhan.platform.tenancy.TenantTx;

/** Lets an account rest when its marketplace doesn't let us in any more, and tells its people, once. */
@ApplicationScoped
public class Parking {

    private final TenantTx tx;
    private final Succession succession;
    private final AccountLetters letters;
    private final Safe safe;

    Parking(TenantTx tx, Succession succession, AccountLetters letters, Safe safe) {
        this.tx = tx;
        this.succession = succession;
        this.letters = letters;
        this.safe = safe;
    }

    /** Outside of transactions. */
    public Uni<Void> park(ChannelAccountRef account, Fault fault) {
        return park(account, fault.code());
    }

    Uni<Void> park(ChannelAccountRef account, String reason) {
        return tx.as(
                        succession.scopeOf(account.tenant()).withPeople(),
                        session -> AccountRows.locked(session, account.id())
                                .chain(row -> row.park(reason.isBlank() ? "refused" : reason)
                                        ? session.flush().chain(() -> tell(session, row))
                                        : Uni.createFrom().voidItem()))
                .invoke(() -> safe.forget(account.id()));
    }

    private Uni<Void> tell(Mutiny.Session session, ChannelAccount row) {
        return letters.send(session, row, new AccountLetters.News.Parked());
    }
}
