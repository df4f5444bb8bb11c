package vn.nhan.marketplace.mapping;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;
import vn.nhan.marketplace.connector.Connector;
import vn.nhan.marketplace.connector.Session;
import vn.nhan.platform.tenancy.TenantId;

/** The way to a shop's marketplace, within its limits. Outside of transactions. */
public interface ShopLines {

    /** A way that is open. */
    record Open(Connector connector, Session session) {}

    /** Empty when the shop rests, isn't connected yet or was left. */
    Uni<Optional<Open>> open(TenantId tenant, UUID account);
}
