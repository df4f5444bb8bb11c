package vn.nhan.traceability.area;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.place.address.AddressView;

/** A growing area with its plots. */
record AreaView(
        UUID id,
        UUID businessId,
        String name,
        String commune,
        @Nullable String addressLine,
        @Nullable AddressView address,
        List<PlotView> plots) {

    static AreaView of(GrowingArea area, Map<UUID, AddressView> addresses, List<Plot> plots) {
        return new AreaView(
                area.id(),
                area.businessId,
                area.name,
                area.commune,
                area.addressLine,
                area.addressId == null ? null : addresses.get(area.addressId),
                plots.stream()
                        .filter(plot -> plot.growingAreaId.equals(area.id()))
                        .map(PlotView::of)
                        .toList());
    }
}
