package vn.nhan.place;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Polygon;
import vn.nhan.platform.problem.InvalidValue;

/**
 * The outline of a piece of land: one outer ring and any number of holes, at most 1,000 points and 100 km² in all.
 *
 * @param rings the outer one first, counterclockwise, then the holes, clockwise (RFC 7946 section 3.1.6), whichever way
 *     they were given
 */
public record Boundary(List<Ring> rings) {

    static final int MAX_POINTS = 1_000;
    static final long MAX_SQUARE_METRES = 100_000_000;

    /**
     * @throws InvalidValue {@code place.boundary-too-few-points}, {@code place.boundary-too-many-points},
     *     {@code place.boundary-no-area}, {@code place.boundary-crosses-itself},
     *     {@code place.boundary-holes-misplaced}, {@code place.boundary-too-large}
     */
    public Boundary {
        if (rings.isEmpty()) {
            throw PlaceFailure.tooFewPoints();
        }
        if (rings.stream().mapToInt(ring -> ring.points().size()).sum() > MAX_POINTS) {
            throw PlaceFailure.tooManyPoints();
        }
        rings = Topology.sound(rings);
        long area = Math.round(plane(rings).getArea());
        if (area == 0) {
            throw PlaceFailure.noArea();
        }
        if (area > MAX_SQUARE_METRES) {
            throw PlaceFailure.tooLarge();
        }
    }

    /**
     * Reads a GeoJSON Polygon, or a Feature that holds one.
     *
     * @throws InvalidValue as the constructor and {@link GeoPoint}, {@code place.geojson-malformed},
     *     {@code place.geojson-not-polygon}
     */
    public static Boundary fromGeoJson(String json) {
        return fromGeoJson(GeoJson.read(json));
    }

    /** As {@link #fromGeoJson(String)}, for what has been read as JSON already. */
    public static Boundary fromGeoJson(JsonNode json) {
        return new Boundary(GeoJson.rings(json));
    }

    /**
     * Reads typed corners, one {@code latitude, longitude} a line; empty lines do not count.
     *
     * @throws InvalidValue as the constructor and {@link GeoPoint}; {@code place.boundary-line-malformed} with the
     *     number of the line
     */
    public static Boundary fromLines(String typed) {
        return new Boundary(List.of(TypedCorners.ring(typed)));
    }

    /** To the nearest square metre, at least 1. */
    public long areaSquareMetres() {
        return Math.round(plane(rings).getArea());
    }

    /** The centre of gravity; outside the land when that is bent like a horseshoe. */
    public GeoPoint centroid() {
        return projection(rings).unproject(plane(rings).getCentroid().getCoordinate());
    }

    /** A GeoJSON Polygon (RFC 7946), longitude before latitude. */
    public String toGeoJson() {
        return GeoJson.write(rings);
    }

    /**
     * The {@code d} of an SVG path that fits a square {@code viewBox="0 0 size size"}, north up, with room for the line
     * along the edge. Holes need {@code fill-rule="evenodd"}.
     */
    public String toSvgPath(int size) {
        return new SvgPath(size).of(plane(rings));
    }

    private static Polygon plane(List<Ring> rings) {
        return projection(rings).project(rings);
    }

    /** Centred on the land, where the projection is truest. */
    private static LocalProjection projection(List<Ring> rings) {
        Envelope extent = new Envelope();
        rings.get(0).points().forEach(point -> extent.expandToInclude(point.longitude(), point.latitude()));
        return new LocalProjection(new GeoPoint(extent.centre().y, extent.centre().x));
    }
}
