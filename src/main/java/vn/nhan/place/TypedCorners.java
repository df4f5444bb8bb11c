package vn.nhan.place;

import java.util.ArrayList;
import java.util.List;
import vn.nhan.platform.problem.InvalidValue;

/** Corners typed or pasted as text, one {@code latitude, longitude} a line. */
final class TypedCorners {

    private static final int MAX_LINES = 2 * Boundary.MAX_POINTS;

    private TypedCorners() {}

    static Ring ring(String typed) {
        List<String> lines = typed.lines().limit(MAX_LINES + 1L).toList();
        if (lines.size() > MAX_LINES) {
            throw PlaceFailure.tooManyPoints();
        }
        List<GeoPoint> points = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                points.add(point(lines.get(i), i + 1));
            }
        }
        return new Ring(points);
    }

    private static GeoPoint point(String line, int number) {
        try {
            return GeoPoint.parse(line);
        } catch (InvalidValue e) {
            if (e.code().equals("place.coordinate-malformed")) {
                throw PlaceFailure.lineMalformed(number);
            }
            throw e;
        }
    }
}
