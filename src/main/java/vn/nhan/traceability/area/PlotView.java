package vn.nhan.traceability.area;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.place.Boundary;

/** A plot as it was written down. */
record PlotView(
        UUID id,
        String code,
        String name,
        String crop,
        long squareMetres,
        String areaDisplay,
        AreaService.@Nullable Point point,
        @Nullable String boundary) {

    static PlotView of(Plot plot) {
        var point = plot.latitude == null || plot.longitude == null
                ? null
                : new AreaService.Point(plot.latitude, plot.longitude);
        return new PlotView(
                plot.id(),
                plot.code,
                plot.name,
                plot.crop,
                plot.squareMetres,
                plot.area().display(),
                point,
                plot.boundary);
    }

    /** The outline as the {@code d} of an SVG path in a square of 200, or null without a boundary. */
    public @Nullable String outline() {
        return boundary == null ? null : Boundary.fromGeoJson(boundary).toSvgPath(200);
    }
}
