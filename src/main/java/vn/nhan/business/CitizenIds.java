package vn.nhan.business;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.CitizenId;
import vn.nhan.platform.crypto.KeyedHash;
import vn.nhan.platform.crypto.Seal;
import vn.nhan.platform.tenancy.TenantId;

/** The citizen ids of those whom a business is: sealed under their province's key, found by the whole number only. */
@ApplicationScoped
public class CitizenIds {

    private final Seal seal;
    private final KeyedHash hash;

    CitizenIds(Seal seal, KeyedHash hash) {
        this.seal = seal;
        this.hash = hash;
    }

    /** What the number is found by in one province; other provinces have other hashes of it. */
    public byte[] hash(TenantId tenant, CitizenId id) {
        return hash.of("business/citizen-id/" + tenant.value(), id.digits());
    }

    /** What the number is found by in any of these. */
    public List<byte[]> hashes(List<TenantId> tenants, CitizenId id) {
        return tenants.stream().map(tenant -> hash(tenant, id)).toList();
    }

    void keep(Business business, @Nullable CitizenId id) {
        business.citizenIdSealed = id == null ? null : seal.close(business.tenant(), place(business), id.digits());
        business.citizenIdHash = id == null ? null : hash(business.tenant(), id);
    }

    /** {@code 033•••••••12}, or null where none is known. */
    @Nullable
    String masked(Business business) {
        var id = open(business);
        return id == null ? null : id.masked();
    }

    /** The whole number, for checks; null where none is known. */
    @Nullable
    CitizenId open(Business business) {
        var sealed = business.citizenIdSealed;
        return sealed == null ? null : CitizenId.parse(seal.open(business.tenant(), place(business), sealed));
    }

    private static String place(Business business) {
        return "business/" + business.id() + "/citizen-id";
    }
}
