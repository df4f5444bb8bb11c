package vn.nhan.tenant.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.nhan.tenant.file.ProvinceFolder.GIA_LAI;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nhan.tenant.Tenant;
import vn.nhan.tenant.TenantFilesInvalid;

class TenantFilesTest {

    @TempDir
    Path folder;

    @Test
    void everyProblemOfEveryFileIsToldAtOnce() {
        var spoilt = GIA_LAI.replace("id: 7", "id: x")
                .replace("gia-lai.localhost", "Gia.Lai")
                .replace("unit: count", "")
                .replace("#b5761f", "#eeeeee");
        var folder = ProvinceFolder.at(this.folder).with("gia-lai.yaml", spoilt).with("kon-tum.yaml", "nothing: true");

        assertThat(folder.problems())
                .contains(
                        "gia-lai.yaml: id: “x” is not a whole number",
                        "gia-lai.yaml: hosts[0]: “Gia.Lai” is not a host name in small letters, without port",
                        "gia-lai.yaml: programmes[0].targets[0].unit: is missing",
                        "gia-lai.yaml: colours.accent: contrast 1.1:1 with white is below 3.0:1",
                        "kon-tum.yaml: slug: is missing",
                        "kon-tum.yaml: department: is missing");
        assertThatThrownBy(folder::load)
                .isInstanceOf(TenantFilesInvalid.class)
                .hasMessageContaining(this.folder.resolve("gia-lai.yaml") + ": id: “x” is not a whole number\n")
                .hasMessageContaining(this.folder.resolve("kon-tum.yaml") + ": slug: is missing");
    }

    @Test
    void shippedFileIsNamedByItsPlaceOnTheClassPath() {
        assertThatThrownBy(() -> TenantFiles.read(List.of(new ShippedFiles("nowhere"))))
                .isInstanceOf(TenantFilesInvalid.class)
                .hasMessageContaining("nowhere/provinces.yaml: is missing");
    }

    @Test
    void folderThatIsNotThereStopsTheStart() {
        Path nowhere = folder.resolve("nowhere");

        assertThatThrownBy(() -> TenantFiles.load(Optional.of(nowhere)))
                .isInstanceOf(TenantFilesInvalid.class)
                .hasMessageContaining(nowhere + ": is not a folder");
    }

    @Test
    void ownFolderAddsAProvince() {
        ProvinceFolder.at(folder).with("gia-lai.yaml", GIA_LAI);

        assertThat(TenantFiles.load(Optional.of(folder)))
                .extracting(Tenant::slug)
                .containsExactly(
                        "hung-yen", "ha-giang", "hau-giang", "thai-nguyen", "tuyen-quang", "can-tho", "gia-lai");
    }

    @Test
    void ownFolderReplacesAProvinceWhichKeepsItsLogo() {
        ProvinceFolder.at(folder).with("hung-yen.yaml", hungYen(1));

        Tenant hungYen = TenantFiles.load(Optional.of(folder)).get(0);

        assertThat(hungYen.hosts()).containsExactly("nongsan.hungyen.example");
        assertThat(hungYen.lookOn(LocalDate.EPOCH).theme().logo().text()).contains("<title>Hưng Yên</title>");
    }

    @Test
    void replacementCannotChangeTheNumber() {
        ProvinceFolder.at(folder).with("hung-yen.yaml", hungYen(9));

        assertThatThrownBy(() -> TenantFiles.load(Optional.of(folder)))
                .hasMessageContaining("hung-yen.yaml: id: differs from 1, which this province has for ever");
    }

    private static String hungYen(int id) {
        return GIA_LAI.replace("id: 7", "id: " + id)
                .replace("- gia-lai.localhost", "- nongsan.hungyen.example")
                .replace("gia-lai", "hung-yen");
    }
}
