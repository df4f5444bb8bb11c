package vn.nhan.business;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
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

    public CitizenId open(SealedNumber.Holder holder, byte[] sealed) {
        return CitizenId.parse(seal.open(holder.tenant(), place(holder.business()), sealed));
    }

    /** The number of one business, to be kept by another. */
    public SealedNumber moved(SealedNumber.Holder from, byte[] sealed, SealedNumber.Holder to) {
        var number = open(from, sealed);
        return new SealedNumber(
                seal.close(to.tenant(), place(to.business()), number.digits()), hash(to.tenant(), number));
    }

    void keep(Business business, @Nullable CitizenId id) {
        business.citizenIdSealed = id == null ? null : seal.close(business.tenant(), place(business.id()), id.digits());
        business.citizenIdHash = id == null ? null : hash(business.tenant(), id);
    }

    /** {@code 033•••••••12}, or null where none is known. */
    @Nullable
    String masked(Business business) {
        var sealed = business.citizenIdSealed;
        return sealed == null
                ? null
                : open(new SealedNumber.Holder(business.tenant(), business.id()), sealed)
                        .masked();
    }

    private static String place(UUID business) {
        return "business/" + business + "/citizen-id";
    }
}
