package vn.nhan.place;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Metres east and north of a point near by: the sinusoidal projection, which keeps areas, with the radii of the WGS 84
 * ellipsoid at that latitude (a sphere would make every orchard 0.3 % too large).
 */
record LocalProjection(GeoPoint origin) {

    private static final double SEMI_MAJOR_AXIS = 6_378_137.0;
    private static final double ECCENTRICITY_SQUARED = 0.00669437999014;
    private static final GeometryFactory METRES = new GeometryFactory();

    /** The boundary on the plane; x is metres east, y metres north. */
    Polygon project(List<Ring> rings) {
        LinearRing[] lines = rings.stream().map(this::project).toArray(LinearRing[]::new);
        LinearRing[] holes = new LinearRing[lines.length - 1];
        System.arraycopy(lines, 1, holes, 0, holes.length);
        return METRES.createPolygon(lines[0], holes);
    }

    private LinearRing project(Ring ring) {
        return METRES.createLinearRing(ring.points().stream().map(this::project).toArray(Coordinate[]::new));
    }

    private Coordinate project(GeoPoint point) {
        double east = Math.toRadians(point.longitude() - origin.longitude()) * parallelRadius(point.latitude());
        double north = Math.toRadians(point.latitude() - origin.latitude()) * meridianRadius();
        return new Coordinate(east, north);
    }

    GeoPoint unproject(Coordinate metres) {
        double latitude = origin.latitude() + Math.toDegrees(metres.y / meridianRadius());
        return new GeoPoint(latitude, origin.longitude() + Math.toDegrees(metres.x / parallelRadius(latitude)));
    }

    /** Radius of the circle of latitude. */
    private static double parallelRadius(double latitude) {
        return SEMI_MAJOR_AXIS / Math.sqrt(flattening(latitude)) * Math.cos(Math.toRadians(latitude));
    }

    /** Radius of curvature along the meridian through the origin. */
    private double meridianRadius() {
        return SEMI_MAJOR_AXIS * (1 - ECCENTRICITY_SQUARED) / Math.pow(flattening(origin.latitude()), 1.5);
    }

    private static double flattening(double latitude) {
        double sine = Math.sin(Math.toRadians(latitude));
        return 1 - ECCENTRICITY_SQUARED * sine * sine;
    }
}
