package vn.nhan.business;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.PhoneNumber;
import vn.nhan.platform.crypto.KeyedHash;
import vn.nhan.platform.crypto.Seal;
import vn.nhan.platform.tenancy.TenantId;

/** The phone numbers of businesses: sealed under their province's key, and compared by a keyed hash. */
@ApplicationScoped
public class PhoneNumbers {

    private final Seal seal;
    private final KeyedHash hash;

    PhoneNumbers(Seal seal, KeyedHash hash) {
        this.seal = seal;
        this.hash = hash;
    }

    /** What equal numbers of one province share; other provinces have other hashes of them. */
    public byte[] hash(TenantId tenant, PhoneNumber number) {
        return hash.of("business/phone/" + tenant.value(), number.e164());
    }

    public PhoneNumber open(SealedNumber.Holder holder, byte[] sealed) {
        return new PhoneNumber(seal.open(holder.tenant(), place(holder.business()), sealed));
    }

    /** The number of one business, to be kept by another. */
    public SealedNumber moved(SealedNumber.Holder from, byte[] sealed, SealedNumber.Holder to) {
        var number = open(from, sealed);
        return new SealedNumber(
                seal.close(to.tenant(), place(to.business()), number.e164()), hash(to.tenant(), number));
    }

    void keep(Business business, PhoneNumber number) {
        business.phoneSealed = seal.close(business.tenant(), place(business.id()), number.e164());
        business.phoneHash = hash(business.tenant(), number);
    }

    @Nullable
    PhoneNumber of(Business business) {
        var sealed = business.phoneSealed;
        return sealed == null ? null : open(new SealedNumber.Holder(business.tenant(), business.id()), sealed);
    }

    private static String place(UUID business) {
        return "business/" + business + "/phone";
    }
}
