package vn.nhan.support.fair;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A supplier; see {@link NewSupplier}.
 *
 * @param checkedAt when an officer checked it; null while nobody has
 */
record SupplierView(
        UUID id,
        String name,
        String taxCode,
        List<String> fields,
        String solutions,
        @Nullable String website,
        String evidence,
        @Nullable Instant checkedAt,
        @Nullable Instant withdrawnAt) {

    public boolean open() {
        return checkedAt != null && withdrawnAt == null;
    }
}
