package vn.nhan.tenant.file;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhan.tenant.file.ProvinceFolder.GIA_LAI;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NeighboursTest {

    private static final String BINH_DINH = GIA_LAI.replace("id: 7", "id: 8")
            .replace("provinceCode: \"52\"", "provinceCode: \"77\"")
            .replace("gia-lai", "binh-dinh")
            .replace("logos/binh-dinh", "logos/gia-lai")
            .replace("from: 2025-07-01", "from: 1989-07-01\n  to: 2025-06-30");

    private static final String ADOPTING = GIA_LAI + adopts("binh-dinh", "2025-07-01");

    private ProvinceFolder folder = new ProvinceFolder(Path.of(""));

    @BeforeEach
    void writeBinhDinh(@TempDir Path path) {
        folder = ProvinceFolder.at(path).with("binh-dinh.yaml", BINH_DINH).with("gia-lai.yaml", ADOPTING);
    }

    @Test
    void successorAdoptsItsPredecessor() {
        assertThat(folder.load()).hasSize(2);
    }

    @Test
    void numberIsGivenOnce() {
        folder.with("gia-lai.yaml", GIA_LAI.replace("id: 7", "id: 8"));

        assertThat(folder.problems())
                .singleElement()
                .asString()
                .matches("gia-lai.yaml: id: 8 is taken by .*binh-dinh.yaml");
    }

    @Test
    void copyUnderAnotherNameIsRefused() {
        folder.with("copy.yaml", GIA_LAI.replace("id: 7", "id: 9").replace("- gia-lai", "- copy"));

        assertThat(folder.problems()).containsExactly("copy.yaml: slug: “gia-lai” differs from the file's name");
    }

    @Test
    void hostAnswersForOneProvince() {
        folder.with(
                "gia-lai.yaml", GIA_LAI.replace("- gia-lai.localhost", "- gia-lai.localhost\n  - binh-dinh.localhost"));

        assertThat(folder.problems())
                .singleElement()
                .asString()
                .matches("gia-lai.yaml: hosts\\[1]: binh-dinh.localhost is taken by .*binh-dinh.yaml");
    }

    @Test
    void predecessorMustBeThere() {
        folder.with("gia-lai.yaml", GIA_LAI + adopts("phu-yen", "2025-07-01"));

        assertThat(folder.problems()).containsExactly("gia-lai.yaml: succeeds[0].tenant: there is no province phu-yen");
    }

    @Test
    void predecessorEndsTheDayBeforeItsSuccessorBegins() {
        folder.with("gia-lai.yaml", GIA_LAI + adopts("binh-dinh", "2025-07-02"));

        assertThat(folder.problems())
                .containsExactly(
                        "gia-lai.yaml: succeeds[0].on: 2025-07-02 is not the day after the last day of binh-dinh");
    }

    @Test
    void provinceCannotAdoptItself() {
        folder.with("gia-lai.yaml", GIA_LAI + adopts("gia-lai", "2025-07-01"));

        assertThat(folder.problems())
                .containsExactly(
                        "gia-lai.yaml: succeeds[0].on: 2025-07-01 is not the day after the last day of gia-lai");
    }

    @Test
    void predecessorIsAdoptedOnce() {
        folder.with(
                "kon-tum.yaml",
                ADOPTING.replace("id: 7", "id: 9")
                        .replace("gia-lai", "kon-tum")
                        .replace("logos/kon-tum", "logos/gia-lai"));

        assertThat(folder.problems())
                .singleElement()
                .asString()
                .matches("kon-tum.yaml: succeeds\\[0].tenant: predecessor binh-dinh is taken by .*gia-lai.yaml");
    }

    @Test
    void mergerLiesWithinTheDaysOfTheProvince() {
        folder.with("gia-lai.yaml", GIA_LAI + adopts("binh-dinh", "2025-06-30"));

        assertThat(folder.problems())
                .containsExactly("gia-lai.yaml: succeeds[0].on: 2025-06-30 is outside the days of this province");
    }

    private static String adopts(String slug, String on) {
        return """
                succeeds:
                  - name: { vi: Bình Định, en: Binh Dinh }
                    provinceCode: "77"
                    on: %s
                    decree: Nghị quyết 202/2025/QH15
                    tenant: %s
                """.formatted(on, slug);
    }
}
