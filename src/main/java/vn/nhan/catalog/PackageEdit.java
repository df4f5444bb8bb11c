package vn.nhan.catalog;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.Difference;
import vn.nhan.platform.problem.EditConflict;
import vn.nhan.platform.problem.RequestFailure;
import vn.nhan.platform.text.Numbers;

/**
 * What a package is to become, and what was seen of it by whoever says so: its stock changes by itself, with every sale.
 *
 * @param version that was seen, sales counted; null to write over whatever is there
 * @param shown the stock that a form showed; null where no form did
 */
record PackageEdit(
        VariantService.Packing packing,
        @Nullable Integer version,
        @Nullable Shown shown) {

    /** @param stock packages at hand; null where they were not counted */
    record Shown(@Nullable Long stock) {}

    /** @throws RequestFailure when another version was seen than stands there */
    void requireSeen(int present) {
        if (version != null && version != present) {
            throw RequestFailure.outdated();
        }
    }

    /** Whether a form came back with the stock that it showed: nobody wanted to change it. */
    boolean keepsStock() {
        return shown != null && Objects.equals(shown.stock(), packing.stock());
    }

    /**
     * The stock from now on. Somebody who counted anew is asked again where packages were sold meanwhile: only they know
     * whether those were counted.
     *
     * @param present as it stands there; null where packages are not counted
     * @throws EditConflict with both numbers, when it is another than was shown, and another than is to be stored
     */
    @Nullable
    Long stock(@Nullable Long present) {
        if (keepsStock()) {
            return present;
        }
        if (shown != null && !Objects.equals(shown.stock(), present)) {
            EditConflict.unlessSame(List.of(Difference.of("stock", typed(present), typed(packing.stock()))));
        }
        return packing.stock();
    }

    /** As people type it; empty where packages are not counted. */
    static String typed(@Nullable Long stock) {
        return stock == null ? "" : Numbers.format(stock);
    }
}
