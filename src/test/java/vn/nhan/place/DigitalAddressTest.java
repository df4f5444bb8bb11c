package vn.nhan.place;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.openlocationcode.OpenLocationCode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitalAddressTest {

    /** Published test vectors of the specification (encoding.csv), and places here worked out by its rules. */
    @ParameterizedTest
    @CsvSource({
        "47.0000625, 8.0000625, 8FVC2222+22",
        "-41.2730625, 174.7859375, 4VCPPQGP+Q9",
        "20.3701125, 2.782234375, 7FG49QCJ+2V"
    })
    void libraryGivesThePublishedCodes(double latitude, double longitude, String code) {
        assertThat(OpenLocationCode.encode(latitude, longitude)).isEqualTo(code);
    }

    /** Cells of twenty degrees, one, a twentieth and so on: 7P = 10 to 30 north and 100 to 120 east; G8 = 20 to 21 and 106 to 107. */
    @ParameterizedTest
    @CsvSource({"20.646123, 106.051234, 7PG8J3W2", "21.028511, 105.804817, 7PH72RH3", "9.784, 105.470, 6PX7QFMC"})
    void placesInVietNamLieInTheCellOfTheirCode(double latitude, double longitude, String cell) {
        assertThat(new GeoPoint(latitude, longitude).plusCode()).startsWith(cell + "+");
    }

    @Property(seed = "20250701", tries = 500)
    void pointLiesInTheSquareThatItsCodeNames(
            @ForAll @DoubleRange(min = 8, max = 23.4) double latitude,
            @ForAll @DoubleRange(min = 102, max = 117) double longitude) {
        var point = new GeoPoint(latitude, longitude);
        var square = new OpenLocationCode(point.plusCode()).decode();

        assertThat(point.plusCode()).hasSize(11);
        assertThat(new OpenLocationCode(point.plusCode()).contains(point.latitude(), point.longitude()))
                .isTrue();
        assertThat(square.getLatitudeHeight()).isLessThan(0.000126);
    }
}
