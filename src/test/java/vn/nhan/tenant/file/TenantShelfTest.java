package vn.nhan.tenant.file;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhan.tenant.file.ProvinceFolder.GIA_LAI;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.nhan.tenant.Tenant;

/** The files that operators store, beside those of the installation. */
class TenantShelfTest {

    private static final String ADDED =
            GIA_LAI.replace("id: 7", "id: 900").replace("logos/gia-lai.svg", "logos/default.svg");
    private static final String BINH_DINH = ADDED.replace("id: 900", "id: 901")
            .replace("gia-lai", "binh-dinh")
            .replace("from: 2025-07-01", "from: 1989-07-01\n  to: 2025-06-30");
    private static final String ADOPTING = ADDED + """
        succeeds:
          - name: { vi: Bình Định, en: Binh Dinh }
            provinceCode: "77"
            on: 2025-07-01
            decree: Nghị quyết 202/2025/QH15
            tenant: binh-dinh
        """;

    private final TenantFiles installed = TenantFiles.read(Optional.empty());

    @Test
    void storedProvinceStandsBesideThoseOfTheInstallation() {
        assertThat(shelf(ADDED).tenants()).extracting(Tenant::slug).hasSize(7).contains("gia-lai");
        assertThat(shelf(ADDED).text("gia-lai")).contains(ADDED);
        assertThat(shelf(ADDED).text("hung-yen"))
                .hasValueSatisfying(text -> assertThat(text).contains("Hưng Yên"));
    }

    @Test
    void storedFileThatCannotBeUsedIsLeftOutAndTheOthersStay() {
        var shelf = TenantShelf.of(
                installed,
                List.of(
                        new StoredFile("kon-tum", "id: ["),
                        new StoredFile(
                                "phu-yen", ADDED.replace("id: 900", "id: 1").replace("gia-lai", "phu-yen")),
                        new StoredFile("gia-lai", ADDED)));

        assertThat(shelf.tenants())
                .extracting(Tenant::slug)
                .contains("gia-lai", "hung-yen")
                .hasSize(7);
        assertThat(shelf.refused())
                .hasSize(2)
                .anyMatch(problem -> problem.startsWith("kon-tum.yaml: is not YAML"))
                .anyMatch(problem -> problem.startsWith("phu-yen.yaml: id: 1 is taken by tenants/hung-yen.yaml"));
    }

    @Test
    void fileMayReferToOneThatWasStoredLater() {
        var shelf = TenantShelf.of(
                installed, List.of(new StoredFile("gia-lai", ADOPTING), new StoredFile("binh-dinh", BINH_DINH)));

        assertThat(shelf.refused()).isEmpty();
        assertThat(shelf.tenants()).hasSize(8);
    }

    @Test
    void hostOfAnotherProvinceIsRefusedInTheNewFile() {
        var checked = shelf(ADDED)
                .check(text("hung-yen")
                        .replace("  - hung-yen.localhost", "  - hung-yen.localhost\n  - gia-lai.localhost"));

        assertThat(checked.tenant()).isEmpty();
        assertThat(checked.problems())
                .singleElement()
                .hasToString("province.yaml: hosts[1]: gia-lai.localhost is taken by gia-lai.yaml");
    }

    @Test
    void newVersionKeepsNumberCodeHostsAndProgrammes() {
        var spoilt = ADDED.replace("id: 900", "id: 902")
                .replace("provinceCode: \"52\"", "provinceCode: \"53\"")
                .replace("- gia-lai.localhost", "- other.localhost")
                .replace("code: plan-1", "code: plan-2");

        assertThat(shelf(ADDED).check(spoilt).problems())
                .extracting(FileProblem::toString)
                .containsExactly(
                        "province.yaml: id: differs from 900, which this province has for ever",
                        "province.yaml: provinceCode: differs from 52, the code which this province has for ever",
                        "province.yaml: hosts: lacks gia-lai.localhost: hosts can only be added, for printed labels and"
                                + " old links still lead there",
                        "province.yaml: programmes: lacks the programme plan-1: what was on file stays on file");
        assertThat(shelf(ADDED).check(ADDED.replace("Gia Lai", "Gia Lai mới")).tenant())
                .isPresent();
    }

    @Test
    void unreadableFileHasNoSlug() {
        assertThat(shelf(ADDED).check("- a").slug()).isNull();
        assertThat(shelf(ADDED).check("").problems()).isNotEmpty();
    }

    private TenantShelf shelf(String giaLai) {
        return TenantShelf.of(installed, List.of(new StoredFile("gia-lai", giaLai)));
    }

    private String text(String slug) {
        return installed.text(slug).orElseThrow();
    }
}
