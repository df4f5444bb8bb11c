package vn.nhan.traceability.area;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessRef;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.text.Numbers;

/** The plots of a cooperative and who works them. */
record ShareDesk(BusinessRef business, List<PlotLine> plots, List<Choice> holders) {

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    record PlotLine(UUID id, String title, List<Line> shares) {}

    /** @param percent as {@code 37,5} */
    record Line(
            UUID id,
            String household,
            String percent,
            String from,
            @Nullable String to) {}

    static ShareDesk of(
            BusinessRef business, List<PlotRef> plots, Map<UUID, List<ShareView>> shares, List<BusinessRef> holders) {
        return new ShareDesk(
                business,
                plots.stream()
                        .map(plot -> new PlotLine(
                                plot.id(),
                                plot.code() + " · " + plot.name(),
                                shares.getOrDefault(plot.id(), List.of()).stream()
                                        .map(ShareDesk::line)
                                        .toList()))
                        .toList(),
                Stream.concat(Stream.of(business), holders.stream())
                        .map(holder -> new Choice(holder.id().toString(), holder.name()))
                        .toList());
    }

    private static Line line(ShareView share) {
        return new Line(
                share.id(),
                share.household(),
                Numbers.format(share.share().multiply(PERCENT).stripTrailingZeros()),
                Dates.format(share.fromDay()),
                share.toDay() == null ? null : Dates.format(share.toDay()));
    }
}
