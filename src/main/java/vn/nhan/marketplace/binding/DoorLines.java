package vn.nhan.marketplace.binding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.nhan.marketplace.mapping.ShopLines;
import vn.nhan.platform.tenancy.TenantId;

/** Lends the way that passes take. */
@ApplicationScoped
class DoorLines implements ShopLines {

    private final AccountDoor door;

    DoorLines(AccountDoor door) {
        this.door = door;
    }

    @Override
    public Uni<Optional<Open>> open(TenantId tenant, UUID account) {
        return door.open(tenant, account)
                .map(found -> found.map(opened -> new Open(opened.connector(), opened.line())));
    }
}
