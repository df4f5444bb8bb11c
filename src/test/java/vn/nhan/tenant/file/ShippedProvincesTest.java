package vn.nhan.tenant.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.nhan.tenant.Programme;
import vn.nhan.tenant.Programme.Target;
import vn.nhan.tenant.Programme.Unit;
import vn.nhan.tenant.Tenant;
import vn.nhan.tenant.TenantRegistry;

class ShippedProvincesTest {

    private static final LocalDate NOW = LocalDate.of(2026, 11, 1);

    private final List<Tenant> provinces = TenantFiles.load(Optional.empty());
    private final TenantRegistry registry = new TenantRegistry(Optional.empty());

    /** The pairs stand in the database of every installation: a change here is a mistake. */
    @Test
    void numbersNeverChange() {
        assertThat(provinces)
                .extracting(tenant -> tenant.id() + " " + tenant.slug() + " " + tenant.provinceCode())
                .containsExactly(
                        "1 hung-yen 33",
                        "2 ha-giang 02",
                        "3 hau-giang 93",
                        "4 thai-nguyen 19",
                        "5 tuyen-quang 08",
                        "6 can-tho 92");
    }

    @Test
    void everyFileIsOnTheList() throws IOException, URISyntaxException {
        var index = Objects.requireNonNull(getClass().getClassLoader().getResource("tenants/provinces.yaml"));
        var files = new FolderFiles(Path.of(index.toURI()).resolveSibling(""));

        assertThat(files.names(new FileProblems("tenants")))
                .containsExactlyInAnyOrderElementsOf(provinces.stream()
                        .map(tenant -> tenant.slug() + ".yaml")
                        .toList());
    }

    @Test
    void mergedProvincesEndedWithJune2025AndTheOthersStand() {
        assertThat(provinces)
                .filteredOn(tenant -> tenant.valid().isOver(NOW))
                .extracting(Tenant::slug)
                .containsExactly("ha-giang", "hau-giang");
    }

    @Test
    void departmentsOfInformationRanThePlatformUntilTheEndOfFebruary2025() {
        assertThat(department("hung-yen", LocalDate.of(2025, 2, 28)))
                .isEqualTo("Sở Thông tin và Truyền thông tỉnh Hưng Yên");
        assertThat(department("hung-yen", LocalDate.of(2025, 3, 1)))
                .isEqualTo("Sở Khoa học và Công nghệ tỉnh Hưng Yên");
        assertThat(department("can-tho", LocalDate.of(2025, 2, 28)))
                .isEqualTo("Sở Khoa học và Công nghệ thành phố Cần Thơ");
    }

    private String department(String slug, LocalDate day) {
        return registry.bySlug(slug).orElseThrow().departmentOn(day).name().vi();
    }

    @Test
    void planOfHauGiangIsAClosedPeriodWithItsThreeFigures() {
        Programme plan = programme("hau-giang", "183-kh-ubnd-2021");

        assertThat(plan.period().isOver(NOW)).isTrue();
        assertThat(plan.targets())
                .containsExactly(
                        new Target("supported-businesses", 200, Unit.COUNT),
                        new Target("businesses-using-e-commerce", 50, Unit.PERCENT),
                        new Target("businesses-reached-with-information", 100, Unit.PERCENT));
    }

    @Test
    void figuresForARunningPeriodAreMarkedAsDemonstration() {
        assertThat(provinces.stream().flatMap(tenant -> tenant.programmes().stream()))
                .filteredOn(programme -> !programme.period().isOver(NOW))
                .filteredOn(programme -> !programme.targets().isEmpty())
                .isNotEmpty()
                .allMatch(Programme::demo)
                .noneMatch(programme -> programme.legalBasis().isPresent());
    }

    private Programme programme(String slug, String code) {
        return registry.bySlug(slug).orElseThrow().programmes().stream()
                .filter(programme -> programme.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
