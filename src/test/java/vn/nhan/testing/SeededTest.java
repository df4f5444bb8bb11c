package vn.nhan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeededTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0900000012",
                "số 0900 000 012, gọi sau 17 giờ",
                "+84 900 000 012",
                "+84 (0)900 000 012",
                "{\"phone\":\"84900000012\"}",
                "tel:+84-900-000-012",
                "0900.000.012"
            })
    void phoneIsFoundHoweverItIsWritten(String text) {
        assertThat(Seeded.in(text)).containsExactly("0900000012");
    }

    @ParameterizedTest
    @ValueSource(strings = {"000099000012", "000 099 000 012", "số 000099-000012.", "\"000.099.000.012\""})
    void citizenIdIsFoundHoweverItIsWritten(String text) {
        assertThat(Seeded.in(text)).containsExactly("000099000012");
    }

    /** What looks like one from afar: parts of ids and hashes, masked numbers, real hotlines, measures, moments. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "01990000-0000-7000-8000-000000000001",
                "00000000-0000-0000-0000-000000000000",
                "a1b2000099000012c3",
                "0900 ••• 012",
                "1900 1234",
                "0912 345 678",
                "0.000099000012",
                "2026-11-21T10:00:00.000123Z",
                "2000099000012",
                "0000990000125"
            })
    void othersAreNotTakenForOne(String text) {
        assertThat(Seeded.in(text)).isEmpty();
    }

    @Test
    void numbersComeAsPeopleWriteThem() {
        assertThat(Seeded.phone(12)).isEqualTo("0900 000 012");
        assertThat(Seeded.citizenId(99_000_012)).isEqualTo("000099000012");
    }
}
