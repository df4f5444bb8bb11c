package vn.nhan.marketplace.binding;

import io.quarkus.arc.DefaultBean;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.nhan.platform.tenancy.TenantId;

/** Where no accounts are kept, none is opened. */
@DefaultBean
@ApplicationScoped
class ClosedDoor implements AccountDoor {

    @Override
    public Uni<Optional<Opened>> open(TenantId tenant, UUID account) {
        return Uni.createFrom().item(Optional.empty());
    }

    @Override
    public Uni<Void> rest(TenantId tenant, UUID account, String code) {
        return Uni.createFrom().voidItem();
    }
}
