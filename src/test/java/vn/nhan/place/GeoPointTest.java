package vn.nhan.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhan.platform.problem.InvalidValue;

class GeoPointTest {

    @Test
    void sixDecimalsAreKept() {
        assertThat(new GeoPoint(20.646123499, 106.0512345001)).isEqualTo(new GeoPoint(20.646123, 106.051235));
    }

    @ParameterizedTest
    @CsvSource({"23.392, 105.323", "8.563, 104.837", "16.535, 111.607", "8.645, 111.920", "10.226, 103.960"})
    void northernmostSouthernmostAndIslandsAreInVietnam(double latitude, double longitude) {
        assertThat(new GeoPoint(latitude, longitude).latitude()).isEqualTo(latitude);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    106.051234 | 20.646123   | place.coordinates-swapped
                    48.85      | 2.35        | place.outside-vietnam
                    24.000001  | 105         | place.outside-vietnam
                    -20.6      | 106.05      | place.outside-vietnam
                    0          | 0           | place.outside-vietnam
                    91         | 106         | place.coordinate-out-of-range
                    2282345.6  | 589123.4    | place.coordinate-out-of-range
                    NaN        | 106         | place.coordinate-malformed
                    20         | Infinity    | place.coordinate-malformed
                    """)
    void pointElsewhereIsRefused(double latitude, double longitude, String code) {
        assertThatThrownBy(() -> new GeoPoint(latitude, longitude))
                .isInstanceOf(InvalidValue.class)
                .hasMessage(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20.646123, 106.051234",
                "20.646123,106.051234",
                " 20.646123 106.051234 ",
                "20.646123;106.051234",
                "20.646123\t106.051234",
                "20.6461230001 , 106.0512340001"
            })
    void copiedCoordinatesAreRead(String typed) {
        assertThat(GeoPoint.parse(typed)).isEqualTo(new GeoPoint(20.646123, 106.051234));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "20.6",
                "20.6, 106.0, 5",
                "20,6, 106,0",
                "20°38'46\"N 106°03'04\"E",
                "a, b",
                "2e1 106",
                "20.6,"
            })
    void otherWritingIsRefused(String typed) {
        assertThatThrownBy(() -> GeoPoint.parse(typed))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("place.coordinate-malformed");
    }

    @Property(seed = "20261121")
    void shownPointIsReadBack(
            @ForAll @Scale(9) @DoubleRange(min = 6, max = 24) double latitude,
            @ForAll @Scale(9) @DoubleRange(min = 101, max = 118) double longitude) {
        GeoPoint point = new GeoPoint(latitude, longitude);

        assertThat(GeoPoint.parse(point.display())).isEqualTo(point);
    }
}
