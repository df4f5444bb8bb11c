package vn.nhan.marketplace.binding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.marketplace.account.AccountOpening;

/** What rested with its account goes on with it. */
@ApplicationScoped
class BindingWaking implements AccountOpening {

    private final Bindings bindings;

    BindingWaking(Bindings bindings) {
        this.bindings = bindings;
    }

    @Override
    public Uni<Void> opened(Mutiny.Session session, UUID account) {
        return bindings.wake(session, account);
    }
}
