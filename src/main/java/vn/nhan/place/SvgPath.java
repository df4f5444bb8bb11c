package vn.nhan.place;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Draws a polygon on the plane as an SVG path.
 *
 * @param size width and height of the view box, at least 10 user units
 */
record SvgPath(int size) {

    /** Keeps a stroke on the outline inside the picture. */
    private static final double MARGIN = 0.05;

    SvgPath {
        if (size < 10) {
            throw new IllegalArgumentException("a picture of " + size + " units shows nothing");
        }
    }

    String of(Polygon land) {
        StringBuilder path = new StringBuilder();
        append(path, land.getExteriorRing(), land.getEnvelopeInternal());
        for (int i = 0; i < land.getNumInteriorRing(); i++) {
            append(path, land.getInteriorRingN(i), land.getEnvelopeInternal());
        }
        return path.toString();
    }

    private void append(StringBuilder path, LinearRing ring, Envelope extent) {
        Coordinate[] corners = ring.getCoordinates();
        // The last corner repeats the first; Z draws it.
        for (int i = 0; i < corners.length - 1; i++) {
            path.append(i == 0 ? 'M' : 'L')
                    .append(place(corners[i].x - extent.centre().x, extent))
                    .append(' ')
                    .append(place(extent.centre().y - corners[i].y, extent));
        }
        path.append('Z');
    }

    /** Metres from the middle of the land to units from the edge of the picture, with one decimal. */
    private String place(double metres, Envelope extent) {
        double scale = size * (1 - 2 * MARGIN) / Math.max(extent.getWidth(), extent.getHeight());
        double tenths = Math.round((size / 2.0 + metres * scale) * 10);
        return tenths % 10 == 0 ? String.valueOf((long) tenths / 10) : String.valueOf(tenths / 10);
    }
}
