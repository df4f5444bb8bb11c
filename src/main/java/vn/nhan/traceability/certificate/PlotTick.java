package vn.nhan.traceability.certificate;

import java.util.List;
import java.util.UUID;
import vn.nhan.traceability.area.PlotRef;

/**
 * A plot to be ticked when the annex names it.
 *
 * @param ticked whether it was ticked in the form as sent
 */
record PlotTick(UUID id, String code, String name, String crop, boolean ticked) {

    static List<PlotTick> all(List<PlotRef> plots, List<UUID> ticked) {
        return plots.stream()
                .map(plot -> new PlotTick(plot.id(), plot.code(), plot.name(), plot.crop(), ticked.contains(plot.id())))
                .toList();
    }
}
