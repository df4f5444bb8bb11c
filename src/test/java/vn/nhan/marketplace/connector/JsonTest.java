package vn.nhan.marketplace.connector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    private static OptionalLong whole(String written) {
        return Json.whole(Json.read("{\"n\":" + written + "}").orElseThrow(), "n");
    }

    @ParameterizedTest
    @CsvSource({
        "185000, 185000",
        "'\"185000\"', 185000",
        "185000.00, 185000",
        "'\"185000.5\"', 185001",
        "1.85e5, 185000",
        "9007199254740993, 9007199254740993",
        "9223372036854775807, 9223372036854775807",
        "0, 0",
        "-3, -3"
    })
    void numbersAreReadHoweverTheyAreWritten(String written, long number) {
        assertThat(whole(written)).hasValue(number);
    }

    /** They are short to write, and take hours to reckon with. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e400000000",
                "\"1e400000000\"",
                "1e-400000000",
                "-1e2147483647",
                "9223372036854775808",
                "\"mười\"",
                "\"\"",
                "null",
                "{}",
                "\"1111111111111111111111111111111111111111111\""
            })
    @Timeout(10)
    void whatIsNoNumberThatAShopCanMeanIsNone(String written) {
        assertThat(whole(written)).isEmpty();
    }

    @Test
    void momentsThatNeverComeAreNone() {
        var document =
                Json.read("{\"never\":9223372036854775807,\"then\":1760000000}").orElseThrow();

        assertThat(Json.seconds(document, "never")).isEmpty();
        assertThat(Json.seconds(document, "then")).isPresent();
    }
}
