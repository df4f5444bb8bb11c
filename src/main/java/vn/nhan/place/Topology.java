package vn.nhan.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** Whether rings enclose a piece of land (OGC Simple Features validity), and which way round they run. */
final class Topology {

    private static final GeometryFactory DEGREES = new GeometryFactory();
    private static final int SURFACE = 2;

    private Topology() {}

    /** The same rings, the outer one turned counterclockwise and the holes clockwise. */
    static List<Ring> sound(List<Ring> rings) {
        LinearRing[] lines = rings.stream().map(Topology::line).toArray(LinearRing[]::new);
        // Corners on one straight line also touch themselves; what the farmer has to mend is that they enclose nothing.
        if (lines[0].convexHull().getDimension() < SURFACE) {
            throw PlaceFailure.noArea();
        }
        LinearRing[] holes = List.of(lines).subList(1, lines.length).toArray(LinearRing[]::new);
        requireValid(new IsValidOp(DEGREES.createPolygon(lines[0], holes)).getValidationError());
        List<Ring> turned = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            turned.add(turned(rings.get(i), Orientation.isCCW(lines[i].getCoordinateSequence()) == (i == 0)));
        }
        return List.copyOf(turned);
    }

    private static void requireValid(@Nullable TopologyValidationError error) {
        if (error == null) {
            return;
        }
        throw switch (error.getErrorType()) {
            case TopologyValidationError.HOLE_OUTSIDE_SHELL,
                    TopologyValidationError.NESTED_HOLES,
                    TopologyValidationError.DISCONNECTED_INTERIOR -> PlaceFailure.holesMisplaced();
            default -> PlaceFailure.crossesItself();
        };
    }

    private static LinearRing line(Ring ring) {
        return DEGREES.createLinearRing(ring.points().stream()
                .map(point -> new Coordinate(point.longitude(), point.latitude()))
                .toArray(Coordinate[]::new));
    }

    private static Ring turned(Ring ring, boolean already) {
        if (already) {
            return ring;
        }
        List<GeoPoint> reversed = new ArrayList<>(ring.points());
        Collections.reverse(reversed);
        return new Ring(reversed);
    }
}
