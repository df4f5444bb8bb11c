package vn.nhan.business.verification;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.ReviewSubject;
import vn.nhan.place.address.AddressView;
import vn.nhan.place.address.Addresses;

/** Whether the commune is one of the official list, and one of today. */
@ApplicationScoped
class AddressCheck implements ReviewCheck {

    private final Addresses addresses;

    AddressCheck(Addresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Uni<List<Finding>> look(Mutiny.Session session, ReviewSubject subject) {
        var id = subject.addressId();
        return id == null
                ? Uni.createFrom().item(List.of(of(null)))
                : addresses.read(session, List.of(id), subject.today()).map(found -> List.of(of(found.get(id))));
    }

    /** A commune that nobody could match is no fault of the business's: the list may not be there yet. */
    static Finding of(@Nullable AddressView address) {
        if (address == null || !address.linked()) {
            return Finding.unknown("check.address-unmatched");
        }
        return address.endedOn() == null
                ? Finding.ok("check.address-fits")
                : new Finding(Outcome.WARN, "check.address-ended", Map.of("day", address.endedOn()));
    }
}
