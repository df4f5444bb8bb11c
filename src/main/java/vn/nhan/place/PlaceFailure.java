package vn.nhan.place;

import java.util.Map;
import vn.nhan.platform.problem.InvalidValue;

/** Why a point or a boundary is refused. */
final class PlaceFailure {

    private PlaceFailure() {}

    static InvalidValue coordinateMalformed() {
        return new InvalidValue("place.coordinate-malformed");
    }

    static InvalidValue coordinateOutOfRange() {
        return new InvalidValue("place.coordinate-out-of-range");
    }

    static InvalidValue coordinatesSwapped() {
        return new InvalidValue("place.coordinates-swapped");
    }

    static InvalidValue outsideVietnam() {
        return new InvalidValue("place.outside-vietnam");
    }

    static InvalidValue geoJsonMalformed() {
        return new InvalidValue("place.geojson-malformed");
    }

    static InvalidValue geoJsonNotPolygon() {
        return new InvalidValue("place.geojson-not-polygon");
    }

    /** @param line counted from 1 */
    static InvalidValue lineMalformed(int line) {
        return new InvalidValue("place.boundary-line-malformed", Map.of("line", line));
    }

    static InvalidValue tooFewPoints() {
        return new InvalidValue("place.boundary-too-few-points");
    }

    static InvalidValue tooManyPoints() {
        return new InvalidValue("place.boundary-too-many-points", Map.of("max", Boundary.MAX_POINTS));
    }

    static InvalidValue crossesItself() {
        return new InvalidValue("place.boundary-crosses-itself");
    }

    static InvalidValue holesMisplaced() {
        return new InvalidValue("place.boundary-holes-misplaced");
    }

    static InvalidValue noArea() {
        return new InvalidValue("place.boundary-no-area");
    }

    static InvalidValue tooLarge() {
        return new InvalidValue("place.boundary-too-large", Map.of("max", Boundary.MAX_SQUARE_METRES / 1_000_000));
    }
}
