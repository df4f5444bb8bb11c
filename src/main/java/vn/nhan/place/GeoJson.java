package vn.nhan.place;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Polygons in GeoJSON (RFC 7946). A height as third number of a position is ignored. */
final class GeoJson {

    /** Room for a thousand positions of sixteen digits each, generously indented. */
    private static final int MAX_CHARACTERS = 200_000;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private GeoJson() {}

    static JsonNode read(String json) {
        if (json.length() > MAX_CHARACTERS) {
            throw PlaceFailure.tooManyPoints();
        }
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw PlaceFailure.geoJsonMalformed();
        }
    }

    static List<Ring> rings(JsonNode json) {
        JsonNode geometry = json.path("type").asText().equals("Feature") ? json.path("geometry") : json;
        if (!geometry.path("type").asText().equals("Polygon")) {
            throw geometry.isObject() ? PlaceFailure.geoJsonNotPolygon() : PlaceFailure.geoJsonMalformed();
        }
        List<Ring> rings = new ArrayList<>();
        int points = 0;
        for (JsonNode ring : array(geometry.path("coordinates"))) {
            points += array(ring).size();
            if (points > Boundary.MAX_POINTS) {
                throw PlaceFailure.tooManyPoints();
            }
            rings.add(ring(ring));
        }
        return rings;
    }

    private static Ring ring(JsonNode positions) {
        List<GeoPoint> points = new ArrayList<>(positions.size());
        for (JsonNode position : positions) {
            points.add(point(array(position)));
        }
        return new Ring(points);
    }

    private static GeoPoint point(JsonNode position) {
        if (!position.path(0).isNumber() || !position.path(1).isNumber()) {
            throw PlaceFailure.geoJsonMalformed();
        }
        return new GeoPoint(position.path(1).doubleValue(), position.path(0).doubleValue());
    }

    private static JsonNode array(JsonNode node) {
        if (!node.isArray()) {
            throw PlaceFailure.geoJsonMalformed();
        }
        return node;
    }

    static String write(List<Ring> rings) {
        return rings.stream()
                .map(GeoJson::write)
                .collect(Collectors.joining(",", "{\"type\":\"Polygon\",\"coordinates\":[", "]}"));
    }

    private static String write(Ring ring) {
        return ring.points().stream()
                .map(point -> "[" + point.longitude() + "," + point.latitude() + "]")
                .collect(Collectors.joining(",", "[", "]"));
    }
}
