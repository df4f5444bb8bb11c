package vn.nhan.traceability.area;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.intake.IntakeRow;
import vn.nhan.place.GeoPoint;
import vn.nhan.platform.measure.Area;
import vn.nhan.platform.measure.AreaUnit;
import vn.nhan.platform.text.Vietnamese;

/**
 * A plot as a row of a sheet tells it.
 *
 * @param code as typed, or null to be given one
 * @param place name of the growing area: the hamlet, or the commune where no hamlet is named
 */
record PlotLine(
        @Nullable String code,
        String name,
        String crop,
        Area area,
        @Nullable GeoPoint point,
        Where place) {

    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^)]{1,20})\\)");
    private static final Pattern UNIT = Pattern.compile(".*\\p{L}.*");

    /** Where the household is, for want of anything closer. */
    record Where(
            String commune,
            @Nullable String communeCode,
            @Nullable String hamlet) {

        String name() {
            return hamlet == null ? commune : hamlet;
        }
    }

    /** Nothing where the row tells of no plot, or of one that can't be read; the row then knows why. */
    static @Nullable PlotLine read(IntakeRow row) {
        if (row.isEmpty("plotName") && row.isEmpty("plotCode") && row.isEmpty("crop") && row.isEmpty("area")) {
            return null;
        }
        var crop = row.text("crop", 100);
        if (crop == null) {
            row.refuse("crop", "intake.crop-missing", Map.of());
        }
        var name = row.text("plotName", 200);
        var code = code(row);
        var area = area(row);
        var point = point(row);
        var place = new Where(
                Objects.requireNonNullElse(row.text("commune", 100), ""),
                row.text("communeCode", 5),
                row.text("hamlet", 100));
        return crop == null || area == null || row.isBad()
                ? null
                : new PlotLine(code, Objects.requireNonNullElse(name, crop), crop, area, point, place);
    }

    /** By what it is told from the other plots of its household. */
    String key() {
        return code != null ? "code " + code : "name " + Vietnamese.fold(name);
    }

    private static @Nullable String code(IntakeRow row) {
        return row.read("plotCode", typed -> {
            var code = typed.toUpperCase(Locale.ROOT).replaceAll("[ .-]", "");
            if (!code.matches("[0-9A-Z]{1,20}")) {
                throw new vn.nhan.platform.problem.InvalidValue("area.plot-code-format");
            }
            return code;
        });
    }

    /** With its unit in the cell itself, in a column of its own, or in the heading: <i>Diện tích (ha)</i>. */
    private static @Nullable Area area(IntakeRow row) {
        if (row.isEmpty("area")) {
            row.refuse("area", "value.required", Map.of());
            return null;
        }
        var typed = row.text("area", 40);
        var area = typed != null && !row.isNumber("area") && UNIT.matcher(typed).matches()
                ? row.read("area", Area::parse)
                : measured(row);
        if (area != null && area.squareMetres() == 0) {
            row.refuse("area", "number.too-small", Map.of());
        }
        return area;
    }

    private static @Nullable Area measured(IntakeRow row) {
        var unit = row.isEmpty("areaUnit") ? ofHeading(row) : row.read("areaUnit", AreaUnit::parse);
        var amount = row.amount("area");
        if (unit == null || amount == null) {
            if (row.isEmpty("areaUnit")) {
                row.refuse("area", "intake.area-unit-missing", Map.of());
            }
            return null;
        }
        return inRange(row, amount, unit);
    }

    private static @Nullable Area inRange(IntakeRow row, BigDecimal amount, AreaUnit unit) {
        if (amount.signum() <= 0) {
            row.refuse("area", "number.too-small", Map.of());
            return null;
        }
        return row.read("area", typed -> Area.of(amount, unit));
    }

    private static @Nullable AreaUnit ofHeading(IntakeRow row) {
        var brackets = IN_BRACKETS.matcher(row.heading("area"));
        try {
            return brackets.find() ? AreaUnit.parse(brackets.group(1)) : null;
        } catch (vn.nhan.platform.problem.InvalidValue unknown) {
            return null;
        }
    }

    private static @Nullable GeoPoint point(IntakeRow row) {
        if (!row.isEmpty("coordinates")) {
            return row.read("coordinates", GeoPoint::parse);
        }
        var latitude = row.text("latitude", 30);
        var longitude = row.text("longitude", 30);
        if (latitude == null || longitude == null) {
            if (latitude != null || longitude != null) {
                row.refuse(latitude == null ? "latitude" : "longitude", "value.required", Map.of());
            }
            return null;
        }
        var pair = latitude.replace(',', '.') + ";" + longitude.replace(',', '.');
        return row.read("latitude", typed -> GeoPoint.parse(pair));
    }
}
