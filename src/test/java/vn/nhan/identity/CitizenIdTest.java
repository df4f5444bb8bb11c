package vn.nhan.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhan.platform.problem.InvalidValue;

class CitizenIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"000185000012", " 000 185 000 012 ", "000.185.000.012", "000-185-000012", "000 185 000012"})
    void typedNumberIsRead(String typed) {
        assertThat(CitizenId.parse(typed).digits()).isEqualTo("000185000012");
    }

    @ParameterizedTest
    @CsvSource({
        "00018500001, identity.citizen-id-format",
        "0001850000123, identity.citizen-id-format",
        "000485000012, identity.citizen-id-format",
        "00018500001a, identity.citizen-id-format",
        "-00185000012, identity.citizen-id-format",
        "'', identity.citizen-id-format",
        "٠٠٠١٨٥٠٠٠٠١٢, identity.citizen-id-format",
        "000185000, identity.citizen-id-old",
        "000 185 000, identity.citizen-id-old"
    })
    void whatIsNoCitizenIdIsRefused(String typed, String code) {
        assertThatThrownBy(() -> CitizenId.parse(typed))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource({"000085000012, 1985", "000199000012, 1999", "000200000012, 2000", "000307000012, 2007"})
    void yearOfBirthFollowsTheCentury(String digits, int year) {
        assertThat(CitizenId.parse(digits).birthYear()).isEqualTo(year);
    }

    @Property(seed = "20261121")
    void noTextOfItShowsMoreThanFiveDigits(@ForAll @IntRange(max = 399_999_999) int rest) {
        var id = CitizenId.parse(String.format(java.util.Locale.ROOT, "000%09d", rest));
        assertThat(id.masked()).hasSize(12).isEqualTo(id.toString());
        assertThat(id.masked().chars().filter(Character::isDigit).count()).isEqualTo(5);
        assertThat(id).isEqualTo(CitizenId.parse(id.digits())).hasSameHashCodeAs(CitizenId.parse(id.digits()));
    }

    /** A household's province isn't where its head's birth was registered: nobody shall be able to ask. */
    @Test
    void nothingTellsAProvince() {
        assertThat(Arrays.stream(CitizenId.class.getMethods()).map(method -> method.getName()))
                .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).contains("province"));
    }
}
