package vn.nhan.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.nhan.place.BoundaryFixture.circle;
import static vn.nhan.place.BoundaryFixture.orchard;
import static vn.nhan.place.BoundaryFixture.orchardWithPond;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhan.platform.problem.InvalidValue;

class BoundaryReadingTest {

    private static final String ORCHARD = "{\"type\":\"Polygon\",\"coordinates\":[[[106.05,20.64],[106.051,20.64],"
            + "[106.051,20.641],[106.05,20.641],[106.05,20.64]]]}";

    @Test
    void geoJsonPutsLongitudeFirst() {
        assertThat(orchard().toGeoJson()).isEqualTo(ORCHARD);
        assertThat(Boundary.fromGeoJson(ORCHARD)).isEqualTo(orchard());
    }

    @Test
    void featureIsUnwrapped() {
        String feature = "{\"type\":\"Feature\",\"properties\":{},\"geometry\":" + ORCHARD + "}";

        assertThat(Boundary.fromGeoJson(feature)).isEqualTo(orchard());
    }

    @Test
    void heightIsIgnored() {
        assertThat(Boundary.fromGeoJson(ORCHARD.replace("20.641]", "20.641,5.5]")))
                .isEqualTo(orchard());
    }

    @Test
    void holesAreReadBack() {
        assertThat(Boundary.fromGeoJson(orchardWithPond().toGeoJson())).isEqualTo(orchardWithPond());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"Polygon\"",
                "{\"type\":\"Polygon\"}",
                "{\"type\":\"Polygon\",\"coordinates\":[1]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[1,2]]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[106.05]]]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[\"106.05\",\"20.64\"]]]}",
                "{\"type\":\"Feature\"}",
                "{\"type\":\"Polygon\",\"coordinates\":[]} {}",
                "{\"type\":\"Pol"
            })
    void brokenGeoJsonIsRefused(String json) {
        assertRefused("place.geojson-malformed", json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Point", "MultiPolygon", "FeatureCollection"})
    void otherGeometryIsRefused(String type) {
        assertRefused("place.geojson-not-polygon", "{\"type\":\"" + type + "\",\"coordinates\":[]}");
    }

    @Test
    void endlessGeoJsonIsRefusedBeforeItsGeometryIsLookedAt() {
        assertRefused("place.boundary-too-many-points", "[" + " ".repeat(200_000) + "]");
        assertRefused(
                "place.boundary-too-many-points",
                "{\"type\":\"Polygon\",\"coordinates\":[[" + "[0,0],".repeat(1_000) + "[0,0]]]}");
        assertRefused("place.geojson-malformed", "[".repeat(5_000));
    }

    @Test
    void polygonWithoutRingsIsRefused() {
        assertRefused("place.boundary-too-few-points", "{\"type\":\"Polygon\",\"coordinates\":[]}");
        assertRefused("place.boundary-too-few-points", "{\"type\":\"Polygon\",\"coordinates\":[[]]}");
    }

    @Test
    void swappedCoordinatesAreRecognised() {
        assertRefused("place.coordinates-swapped", "{\"type\":\"Polygon\",\"coordinates\":[[[20.64,106.05]]]}");
    }

    @Test
    void typedCornersAreRead() {
        String typed = "20.64, 106.05\r\n\n  20.64 106.051\n20.641;106.051\n20.641, 106.05\n\n";

        assertThat(Boundary.fromLines(typed)).isEqualTo(orchard());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                                              | place.boundary-too-few-points
                    20.64, 106.05                                   | place.boundary-too-few-points
                    20.64, 106.05;;góc ao                           | place.boundary-line-malformed
                    106.05, 20.64                                   | place.coordinates-swapped
                    20.64, 10.605                                   | place.outside-vietnam
                    """)
    void unreadableCornersAreRefused(String typed, String code) {
        assertThatThrownBy(() -> Boundary.fromLines(typed))
                .isInstanceOf(InvalidValue.class)
                .hasMessage(code);
    }

    @Test
    void refusalNamesTheLine() {
        assertThatThrownBy(() -> Boundary.fromLines("20.64, 106.05\n\ngóc ao"))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        refused -> assertThat(refused.args()).containsEntry("line", 3));
    }

    @Test
    void endlessTypingIsRefused() {
        assertThatThrownBy(() -> Boundary.fromLines("\n".repeat(1_000_000)))
                .hasMessage("place.boundary-too-many-points");
    }

    @Property(seed = "20261121")
    void writtenGeoJsonIsReadBack(
            @ForAll @IntRange(min = 3, max = 200) int corners,
            @ForAll @Scale(6) @DoubleRange(min = 0.0001, max = 0.04) double radius) {
        Boundary land = new Boundary(List.of(circle(corners, radius)));

        assertThat(Boundary.fromGeoJson(land.toGeoJson())).isEqualTo(land);
    }

    private static void assertRefused(String code, String json) {
        assertThatThrownBy(() -> Boundary.fromGeoJson(json))
                .isInstanceOf(InvalidValue.class)
                .hasMessage(code);
    }
}
