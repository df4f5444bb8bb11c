package vn.nhan.place;

import java.util.ArrayList;
import java.util.List;
import vn.nhan.platform.problem.InvalidValue;

/**
 * A closed line. Points repeated one after the other, as a tracker standing still records them, count once; a line left
 * open is closed.
 *
 * @param points at least four, the last the same as the first
 */
public record Ring(List<GeoPoint> points) {

    private static final int FEWEST = 4;

    /** @throws InvalidValue {@code place.boundary-too-few-points} */
    public Ring {
        List<GeoPoint> line = new ArrayList<>(points.size() + 1);
        for (GeoPoint point : points) {
            if (line.isEmpty() || !line.get(line.size() - 1).equals(point)) {
                line.add(point);
            }
        }
        if (!line.isEmpty() && !line.get(0).equals(line.get(line.size() - 1))) {
            line.add(line.get(0));
        }
        if (line.size() < FEWEST) {
            throw PlaceFailure.tooFewPoints();
        }
        points = List.copyOf(line);
    }
}
