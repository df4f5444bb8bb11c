package vn.nhan.traceability.label;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.ProductRef;
import vn.nhan.traceability.area.PlotRef;
import vn.nhan.traceability.lot.LotRef;
import vn.nhan.traceability.lot.TraceCode;

/** A lot on its own page: where it comes from, and what was printed for it, the latest first. */
record LotSheet(LotRef lot, ProductRef product, PlotRef plot, List<LabelService.BatchView> batches) {

    /** The trace code in groups, as it stands on labels. */
    public String traceCode() {
        return new TraceCode(lot.traceCode()).display();
    }

    /** Where the labels lead, or null before any was printed. */
    public @Nullable String address() {
        return batches.isEmpty() ? null : batches.get(0).address();
    }
}
