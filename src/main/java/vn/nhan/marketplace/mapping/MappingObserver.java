package vn.nhan.marketplace.mapping;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.tenancy.TenantId;

/** Hears, in the transaction that changes it, that goods of a category have another place on a marketplace. */
public interface MappingObserver {

    Uni<Void> matched(Mutiny.Session session, Changed changed);

    /** A category of ours on a marketplace, in a province. */
    record Changed(TenantId tenant, String channel, String category) {}
}
