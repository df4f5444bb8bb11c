package vn.nhan.tenant.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.nhan.tenant.file.ProvinceFolder.GIA_LAI;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.tenant.Programme;
import vn.nhan.tenant.Programme.Unit;
import vn.nhan.tenant.Tenant;

class ProvinceFileTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @TempDir
    Path folder;

    @Test
    void soundFileBecomesATenant() {
        Tenant giaLai =
                ProvinceFolder.at(folder).with("gia-lai.yaml", GIA_LAI).load().get(0);

        assertThat(giaLai.id()).isEqualTo(TenantId.of(7));
        assertThat(giaLai.provinceCode()).isEqualTo("52");
        assertThat(giaLai.hosts()).containsExactly("gia-lai.localhost");
        assertThat(giaLai.valid().to()).isEmpty();
        assertThat(giaLai.predecessors()).isEmpty();
        assertThat(giaLai.lookOn(DAY).colours().primary()).hasToString("#17563a");
        assertThat(giaLai.departmentOn(DAY).complaints()).isEqualTo("phan-anh@gia-lai.example");
        assertThat(giaLai.lookOn(DAY).theme().logo().text()).isEqualTo(ProvinceFolder.LOGO);
        Programme plan = giaLai.programmes().get(0);
        assertThat(plan.legalBasis()).contains("Kế hoạch 1/KH-UBND");
        assertThat(plan.period().to()).contains(LocalDate.of(2026, 12, 31));
        assertThat(plan.demo()).isFalse();
        assertThat(plan.targets()).containsExactly(new Programme.Target("supported-businesses", 200, Unit.COUNT));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource
    void spoiltFieldIsNamedWithItsReason(String sound, String spoilt, String problem) {
        assertThat(GIA_LAI).contains(sound);

        var province = ProvinceFolder.at(folder).with("gia-lai.yaml", GIA_LAI.replace(sound, spoilt));

        assertThat(province.problems()).containsExactly("gia-lai.yaml: " + problem);
    }

    @Test
    void programmeCodeIsGivenOnce() {
        String plan = GIA_LAI.substring(GIA_LAI.indexOf("  - code: plan-1"));

        var province = ProvinceFolder.at(folder).with("gia-lai.yaml", GIA_LAI + plan);

        assertThat(province.problems()).containsExactly("gia-lai.yaml: programmes[1].code: plan-1 is given twice");
    }

    static Stream<Arguments> spoiltFieldIsNamedWithItsReason() {
        return Stream.of(unreadable(), values(), programmes()).flatMap(group -> group);
    }

    private static Stream<Arguments> unreadable() {
        return Stream.of(
                arguments(
                        "  soft:",
                        "  sofft: x\n  soft:",
                        "colours.sofft: is not known here; known are accent, primary, primaryInk, soft"),
                arguments(
                        "unit: count",
                        "unit: count, by: 2026",
                        "programmes[0].targets[0].by: is not known here; known are from, indicator, to, unit, value"),
                arguments("slug: gia-lai\n", "", "slug: is missing"),
                arguments("  en: Gia Lai\n", "", "name.en: is missing"),
                arguments("  en: Gia Lai\n", "  en: ' '\n", "name.en: is missing"),
                arguments("- gia-lai.localhost", "- gia-lai.localhost\n  -", "hosts[1]: is missing"),
                arguments("slug: gia-lai\n", "slug: gia-lai\nslug: gia-lai\n", "slug: is given twice"),
                arguments("  en: Gia Lai\n", "  en: Gia Lai\n  vi: Gia Lai\n", "name.vi: is given twice"),
                arguments("id: 7", "id: \"7\"", "id: “7” is not a whole number"),
                arguments("id: 7", "id: seven", "id: “seven” is not a whole number"),
                arguments("id: 7", "id: 7.5", "id: “7.5” is not a whole number"),
                arguments(
                        "provinceCode: \"52\"",
                        "provinceCode: 52",
                        "provinceCode: “52” is not text (put digits in quotes)"),
                arguments(
                        "from: 2025-07-01",
                        "from: 1/7/2025",
                        "valid.from: “1/7/2025” is not a date such as 2025-07-01"),
                arguments(
                        "from: 2025-07-01",
                        "from: 2025-02-30",
                        "valid.from: “2025-02-30” is not a date such as 2025-07-01"),
                arguments(
                        "hosts:\n  - gia-lai.localhost",
                        "hosts: gia-lai.localhost",
                        "hosts: “gia-lai.localhost” is not a list"),
                arguments("logo: logos/gia-lai.svg", "logo: [a]", "logo: is not text (put digits in quotes)"),
                arguments(
                        "function: digital-transformation",
                        "function: finance",
                        "department.function: “finance” is not one of digital-transformation"),
                arguments("id: 7", "id: [", "is not YAML, line 3: while parsing a flow sequence"),
                arguments(GIA_LAI, "", "is not a list of fields and values"),
                arguments(GIA_LAI, "- a", "is not a list of fields and values"));
    }

    private static Stream<Arguments> values() {
        return Stream.of(
                arguments("id: 7", "id: 0", "id: 0 is outside 1 to 1023"),
                arguments("id: 7", "id: 1024", "id: 1024 is outside 1 to 1023"),
                arguments("slug: gia-lai", "slug: kon-tum", "slug: “kon-tum” differs from the file's name"),
                arguments("provinceCode: \"52\"", "provinceCode: \"052\"", "provinceCode: “052” is not two digits"),
                arguments(
                        "- gia-lai.localhost",
                        "- Gia-Lai.localhost",
                        "hosts[0]: “Gia-Lai.localhost” is not a host name in small letters, without port"),
                arguments(
                        "- gia-lai.localhost",
                        "- gia-lai.localhost:8080",
                        "hosts[0]: “gia-lai.localhost:8080” is not a host name in small letters, without port"),
                arguments(
                        "- gia-lai.localhost",
                        "- gia_lai.localhost",
                        "hosts[0]: “gia_lai.localhost” is not a host name in small letters, without port"),
                arguments(
                        "- gia-lai.localhost",
                        "- -gia.localhost",
                        "hosts[0]: “-gia.localhost” is not a host name in small letters, without port"),
                arguments("- gia-lai.localhost", "- a.vn\n  - a.vn", "hosts[1]: a.vn is given twice"),
                arguments("hosts:\n  - gia-lai.localhost\n", "", "hosts: is missing: a province needs at least one"),
                arguments(
                        "from: 2025-07-01",
                        "from: 2025-07-01\n  to: 2025-06-30",
                        "valid.to: 2025-06-30 is before 2025-07-01"),
                arguments(
                        "primary: \"#17563a\"",
                        "primary: green",
                        "colours.primary: “green” is not a colour such as #17563a"),
                arguments(
                        "primary: \"#17563a\"",
                        "primary: \"#175\"",
                        "colours.primary: “#175” is not a colour such as #17563a"),
                arguments(
                        "primaryInk: \"#ffffff\"",
                        "primaryInk: \"#558844\"",
                        "colours.primary: contrast 2.0:1 with primaryInk is below 4.5:1"),
                arguments(
                        "soft: \"#f4ecd9\"",
                        "soft: \"#558844\"",
                        "colours.primary: contrast 2.0:1 with soft is below 4.5:1"),
                arguments(
                        "accent: \"#b5761f\"",
                        "accent: \"#e2a52b\"",
                        "colours.accent: contrast 2.1:1 with white is below 3.0:1"),
                arguments(
                        "logo: logos/gia-lai.svg",
                        "logo: ../gia-lai.svg",
                        "logo: “../gia-lai.svg” is not of the form logos/name.svg"),
                arguments("logo: logos/gia-lai.svg", "logo: logos/other.svg", "logo: there is no file logos/other.svg"),
                arguments(
                        "phan-anh@gia-lai.example",
                        "gia-lai.example",
                        "department.complaints: “gia-lai.example” is not an e-mail address"),
                arguments(
                        "phan-anh@gia-lai.example",
                        "a b@gia-lai.example",
                        "department.complaints: “a b@gia-lai.example” is not an e-mail address"));
    }

    private static Stream<Arguments> programmes() {
        return Stream.of(
                arguments(
                        "code: plan-1",
                        "code: Plan 1",
                        "programmes[0].code: “Plan 1” is not small letters, digits and hyphens"),
                arguments(
                        "    legalBasis: Kế hoạch 1/KH-UBND\n",
                        "",
                        "programmes[0].legalBasis: is missing: only a demo programme may be without"),
                arguments(", to: 2026-12-31", "", "programmes[0].period.to: is missing: a programme has a last day"),
                arguments(
                        "to: 2026-12-31", "to: 2025-12-31", "programmes[0].period.to: 2025-12-31 is before 2026-01-01"),
                arguments("value: 200", "value: -1", "programmes[0].targets[0].value: -1 is below 0"),
                arguments(
                        "value: 200, unit: count",
                        "value: 101, unit: percent",
                        "programmes[0].targets[0].value: 101 is above 100 percent"),
                arguments(
                        "unit: count",
                        "unit: tonne",
                        "programmes[0].targets[0].unit: “tonne” is not one of percent, count"),
                arguments(
                        "legalBasis: Kế hoạch 1/KH-UBND",
                        "demo: maybe",
                        "programmes[0].demo: “maybe” is not true or false"));
    }
}
