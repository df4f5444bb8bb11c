package vn.nhan.marketplace.account;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Hears that a marketplace lets an account in, again or for the first time, in the transaction that makes it so. */
public interface AccountOpening {

    Uni<Void> opened(Mutiny.Session session, UUID account);
}
