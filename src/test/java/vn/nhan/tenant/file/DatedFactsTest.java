package vn.nhan.tenant.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.nhan.tenant.file.ProvinceFolder.GIA_LAI;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nhan.tenant.Programme.Target;
import vn.nhan.tenant.Programme.Unit;
import vn.nhan.tenant.Tenant;

/** What changes from a day on: names of departments, looks, figures. */
class DatedFactsTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 2, 28);

    private static final String DEPARTMENT =
            GIA_LAI.substring(GIA_LAI.indexOf("department:"), GIA_LAI.indexOf("programmes:"));
    private static final String DEPARTMENTS = """
        departments:
          - to: 2026-02-28
            name: { vi: Sở Cũ, en: Old Department }
            complaints: cu@gia-lai.example
            function: digital-transformation
          - from: 2026-03-01
            name: { vi: Sở Mới, en: New Department }
            complaints: moi@gia-lai.example
            function: digital-transformation
        """;
    private static final String RENAMED = GIA_LAI.replace(DEPARTMENT, DEPARTMENTS);

    private static final String LOOK = GIA_LAI.substring(GIA_LAI.indexOf("colours:"), GIA_LAI.indexOf("department:"));
    private static final String LOOKS = """
        looks:
          - colours: { primary: "#17563a", primaryInk: "#ffffff", accent: "#b5761f", soft: "#f4ecd9" }
            logo: logos/gia-lai.svg
          - from: 2026-03-01
            colours: { primary: "#8f3a1c", primaryInk: "#fffaf7", accent: "#1f7a8c", soft: "#faeee6" }
            logo: <svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9"/></svg>
        """;

    private static final String TARGET = "- { indicator: supported-businesses, value: 200, unit: count }";

    @TempDir
    Path folder;

    @Test
    void departmentIsTheOneOfTheDay() {
        Tenant province = load(RENAMED);

        assertThat(nameOn(province, LocalDate.of(1990, 1, 1))).isEqualTo("Sở Cũ");
        assertThat(nameOn(province, LAST_DAY)).isEqualTo("Sở Cũ");
        assertThat(nameOn(province, LAST_DAY.plusDays(1))).isEqualTo("Sở Mới");
        assertThat(nameOn(province, LocalDate.of(2050, 1, 1))).isEqualTo("Sở Mới");
    }

    @Test
    void lookIsTheOneOfTheDayAndItsLogoMayStandInTheFile() {
        Tenant province = load(GIA_LAI.replace(LOOK, LOOKS));

        assertThat(province.lookOn(LAST_DAY).colours().primary()).hasToString("#17563a");
        assertThat(province.lookOn(LAST_DAY).theme().logo().text()).isEqualTo(ProvinceFolder.LOGO);
        assertThat(province.lookOn(LAST_DAY.plusDays(1)).colours().primary()).hasToString("#8f3a1c");
        assertThat(province.lookOn(LAST_DAY.plusDays(1)).theme().logo().text()).contains("M0 0h9");
    }

    @Test
    void figureHoldsForItsOwnDays() {
        var programme = load(GIA_LAI.replace(
                        TARGET,
                        "- { indicator: a, value: 1, unit: count, to: 2026-06-30 }\n"
                                + "      - { indicator: a, value: 2, unit: count, from: 2026-07-01 }"))
                .programmes()
                .get(0);

        assertThat(programme.targetsOn(LocalDate.of(2025, 12, 31))).isEmpty();
        assertThat(programme.targetsOn(LocalDate.of(2026, 6, 30)))
                .extracting(Target::value)
                .containsExactly(1);
        assertThat(programme.targetsOn(LocalDate.of(2026, 7, 1)))
                .extracting(Target::value)
                .containsExactly(2);
        assertThat(programme.targetsOn(LocalDate.of(2027, 1, 1))).isEmpty();
    }

    @Test
    void figureWithoutDaysHoldsForTheWholeProgramme() {
        assertThat(load(GIA_LAI).programmes().get(0).targetsOn(LocalDate.of(2026, 12, 31)))
                .containsExactly(new Target("supported-businesses", 200, Unit.COUNT));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource
    void spoiltListIsNamedWithItsReason(String sound, String spoilt, String problem) {
        var both = RENAMED.replace(LOOK, LOOKS);
        assertThat(both).contains(sound);

        var province = ProvinceFolder.at(folder).with("gia-lai.yaml", both.replace(sound, spoilt));

        assertThat(province.problems()).containsExactly("gia-lai.yaml: " + problem);
    }

    static Stream<Arguments> spoiltListIsNamedWithItsReason() {
        return Stream.of(
                arguments(
                        "- to: 2026-02-28",
                        "- to: 2026-02-20",
                        "departments[1].from: no entry holds from 2026-02-21 to 2026-02-28"),
                arguments(
                        "- to: 2026-02-28",
                        "- to: 2026-03-01",
                        "departments[1].from: 2026-03-01 belongs to the entry before, which holds until 2026-03-01"),
                arguments(
                        "- to: 2026-02-28",
                        "- from: 2026-03-01",
                        "departments[1].from: 2026-03-01 is not after 2026-03-01, the first day of the entry before"),
                arguments(
                        "- to: 2026-02-28",
                        "- from: 2020-01-01",
                        "departments[0].from: 2020-01-01 is outside the days of this province"),
                arguments(
                        "- from: 2026-03-01\n    name",
                        "- to: 2030-12-31\n    from: 2026-03-01\n    name",
                        "departments[1].to: no entry holds after 2030-12-31"),
                arguments("- from: 2026-03-01\n    name", "- name", "departments[1].from: is missing"),
                arguments(
                        "- from: 2026-03-01\n    name",
                        "- from: 1/3/2026\n    name",
                        "departments[1].from: “1/3/2026” is not a date such as 2025-07-01"),
                arguments(
                        "moi@gia-lai.example",
                        "gia-lai.example",
                        "departments[1].complaints: “gia-lai.example” is not an e-mail address"),
                arguments(
                        "accent: \"#1f7a8c\"",
                        "accent: \"#eeeeee\"",
                        "looks[1].colours.accent: contrast 1.1:1 with white is below 3.0:1"),
                arguments("<path d=\"M0 0h9\"/>", "<script/>", "looks[1].logo: has an element <script>"),
                arguments(
                        "looks:\n",
                        "logo: logos/gia-lai.svg\nlooks:\n",
                        "logo: is given in the list looks too; give it in one place"),
                arguments(DEPARTMENTS, "", "department: is missing"),
                arguments(
                        TARGET,
                        TARGET
                                + "\n"
                                + "      - { indicator: supported-businesses, value: 9, unit: count, from: 2026-05-01"
                                + " }",
                        "programmes[0].targets[1].indicator: supported-businesses has a figure for these days in"
                                + " programmes[0].targets[0]"),
                arguments(
                        "unit: count }",
                        "unit: count, to: 2027-01-01 }",
                        "programmes[0].targets[0].to: 2027-01-01 is outside the days of the programme"));
    }

    private Tenant load(String yaml) {
        return ProvinceFolder.at(folder).with("gia-lai.yaml", yaml).load().get(0);
    }

    private static String nameOn(Tenant province, LocalDate day) {
        return province.departmentOn(day).name().in(Locale.forLanguageTag("vi"));
    }
}
