package vn.nhan.traceability.area;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.nhan.place.Boundary;
import vn.nhan.place.GeoPoint;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.text.Numbers;

/** A plot as it is typed: where it lies comes as a point, as corners line by line, or as pasted GeoJSON. */
@ApplicationScoped
class PlotForm {

    private final ObjectMapper json;

    PlotForm(ObjectMapper json) {
        this.json = json;
    }

    @SuppressWarnings("NullAway") // a missing area goes on to the validation, which names it together with all else
    AreaService.NewPlot read(Form form) {
        return new AreaService.NewPlot(
                form.value("code").toUpperCase(Locale.ROOT),
                form.value("name"),
                form.value("crop"),
                form.read("areaAmount", Numbers::parse),
                form.value("areaUnit"),
                point(form),
                form.read("boundary", this::boundary));
    }

    /** Both halves or none; half a point is refused like an unreadable one. */
    private static AreaService.@Nullable Point point(Form form) {
        var latitude = form.value("latitude").replace(',', '.');
        var longitude = form.value("longitude").replace(',', '.');
        if (latitude.isEmpty() && longitude.isEmpty()) {
            return null;
        }
        var point = form.read(
                latitude.isEmpty() ? "longitude" : "latitude", typed -> GeoPoint.parse(latitude + ";" + longitude));
        return point == null ? null : new AreaService.Point(point.latitude(), point.longitude());
    }

    private JsonNode boundary(String typed) {
        var outline = typed.startsWith("{") ? Boundary.fromGeoJson(typed) : Boundary.fromLines(typed);
        try {
            return json.readTree(outline.toGeoJson());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
