package vn.nhan.place;

import java.util.ArrayList;
import java.util.List;

/** Pieces of land near Phố Hiến. */
final class BoundaryFixture {

    static final double SOUTH = 20.64;
    static final double WEST = 106.05;

    private BoundaryFixture() {}

    /** Counterclockwise and closed; side in degrees. */
    static Ring square(double south, double west, double side) {
        return ring(south, west, south, west + side, south + side, west + side, south + side, west);
    }

    static Boundary orchard() {
        return new Boundary(List.of(square(SOUTH, WEST, 0.001)));
    }

    static Boundary orchardWithPond() {
        return new Boundary(List.of(square(SOUTH, WEST, 0.001), square(SOUTH + 0.0004, WEST + 0.0004, 0.0002)));
    }

    /** Corners of a circle with that radius in degrees. */
    static Ring circle(int corners, double radius) {
        List<GeoPoint> points = new ArrayList<>();
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners;
            points.add(new GeoPoint(SOUTH + radius * Math.sin(angle), WEST + radius * Math.cos(angle)));
        }
        return new Ring(points);
    }

    /** Latitude, longitude, latitude, longitude, … */
    static Ring ring(double... coordinates) {
        List<GeoPoint> points = new ArrayList<>();
        for (int i = 0; i < coordinates.length; i += 2) {
            points.add(new GeoPoint(coordinates[i], coordinates[i + 1]));
        }
        return new Ring(points);
    }
}
