package vn.nhan.place;

import com.google.openlocationcode.OpenLocationCode;
import java.util.regex.Pattern;
import vn.nhan.platform.problem.InvalidValue;

/**
 * A point in Viet Nam, its islands included, in WGS 84 (EPSG:4326). Kept to six decimals, about eleven centimetres.
 *
 * @param latitude degrees north, 6 to 24
 * @param longitude degrees east, 101 to 118
 */
public record GeoPoint(double latitude, double longitude) {

    private static final double DECIMALS = 1e6;
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;\\s]\\s*");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,20})?");

    /**
     * @throws InvalidValue {@code place.coordinate-malformed} unless both are numbers,
     *     {@code place.coordinates-swapped} when exchanging them leads to Viet Nam,
     *     {@code place.coordinate-out-of-range} off the globe, {@code place.outside-vietnam}
     */
    public GeoPoint {
        if (!Double.isFinite(latitude) || !Double.isFinite(longitude)) {
            throw PlaceFailure.coordinateMalformed();
        }
        latitude = Math.round(latitude * DECIMALS) / DECIMALS;
        longitude = Math.round(longitude * DECIMALS) / DECIMALS;
        if (!inVietnam(latitude, longitude)) {
            throw whyOutside(latitude, longitude);
        }
    }

    /**
     * Reads what map applications copy: {@code 20.646123, 106.051234}, parted by a comma, a semicolon or a space.
     *
     * @throws InvalidValue as the constructor
     */
    public static GeoPoint parse(String typed) {
        String[] parts = SEPARATOR.split(typed.strip(), -1);
        if (parts.length != 2) {
            throw PlaceFailure.coordinateMalformed();
        }
        return new GeoPoint(degrees(parts[0]), degrees(parts[1]));
    }

    private static double degrees(String typed) {
        if (!NUMBER.matcher(typed).matches()) {
            throw PlaceFailure.coordinateMalformed();
        }
        return Double.parseDouble(typed);
    }

    private static boolean inVietnam(double latitude, double longitude) {
        return latitude >= 6 && latitude <= 24 && longitude >= 101 && longitude <= 118;
    }

    private static InvalidValue whyOutside(double latitude, double longitude) {
        if (inVietnam(longitude, latitude)) {
            return PlaceFailure.coordinatesSwapped();
        }
        return Math.abs(latitude) > 90 || Math.abs(longitude) > 180
                ? PlaceFailure.coordinateOutOfRange()
                : PlaceFailure.outsideVietnam();
    }

    /**
     * Open Location Code of the point (Google, specification 1.0), ten digits: a square of some 14 m that no reform of
     * communes touches.
     */
    public String plusCode() {
        return OpenLocationCode.encode(latitude, longitude);
    }

    /** {@code 20.646123, 106.051234}, as map applications read it. */
    public String display() {
        return latitude + ", " + longitude;
    }
}
