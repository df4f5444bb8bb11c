package vn.nhan.business;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.CitizenId;
import vn.nhan.identity.PhoneNumber;
import vn.nhan.platform.tenancy.TenantId;

/**
 * What automatic checks look at. Holds numbers of people in clear: it never leaves the request and is never written down.
 *
 * @param taxCode as it is kept; null where the kind has none, or nobody has said it
 * @param citizenId of the head of a farm household or household business
 * @param missing names of the facts that the kind requires and that nobody has said
 * @param today the day of the check in Viet Nam
 */
public record ReviewSubject(
        UUID id,
        TenantId tenant,
        BusinessKind kind,
        @Nullable String taxCode,
        @Nullable CitizenId citizenId,
        @Nullable PhoneNumber phone,
        @Nullable UUID addressId,
        @Nullable LocalDate registeredOn,
        Set<String> missing,
        LocalDate today) {

    public ReviewSubject {
        missing = Set.copyOf(missing);
    }

    /** In a stable order, for a sentence. */
    public List<String> missingInOrder() {
        return missing.stream().sorted().toList();
    }

    @Override
    public String toString() {
        return "ReviewSubject[" + id + "]";
    }
}
