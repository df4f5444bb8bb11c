package vn.nhan.tenant.file;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.nhan.tenant.Tenant;
import vn.nhan.tenant.TenantFilesInvalid;

/** A folder of province files written for one test. */
record ProvinceFolder(Path path) {

    static final String LOGO = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><circle r=\"4\"/></svg>";

    /** A sound file; tests spoil a line of it. */
    static final String GIA_LAI = """
        id: 7
        slug: gia-lai
        provinceCode: "52"
        name:
          vi: Gia Lai
          en: Gia Lai
        hosts:
          - gia-lai.localhost
        valid:
          from: 2025-07-01
        colours:
          primary: "#17563a"
          primaryInk: "#ffffff"
          accent: "#b5761f"
          soft: "#f4ecd9"
        logo: logos/gia-lai.svg
        department:
          name:
            vi: Sở Khoa học và Công nghệ
            en: Department of Science and Technology
          complaints: phan-anh@gia-lai.example
          function: digital-transformation
        programmes:
          - code: plan-1
            name: { vi: Kế hoạch, en: Plan }
            legalBasis: Kế hoạch 1/KH-UBND
            period: { from: 2026-01-01, to: 2026-12-31 }
            targets:
              - { indicator: supported-businesses, value: 200, unit: count }
        """;

    static ProvinceFolder at(Path path) {
        return new ProvinceFolder(path).with("logos/gia-lai.svg", LOGO);
    }

    ProvinceFolder with(String name, String content) {
        try {
            Path file = path.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
            return this;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    List<Tenant> load() {
        return TenantFiles.read(List.of(new FolderFiles(path))).tenants();
    }

    /** What loading complains of, without the folder's own path. */
    List<String> problems() {
        TenantFilesInvalid refused = catchThrowableOfType(TenantFilesInvalid.class, this::load);
        return refused.problems().stream()
                .map(problem -> problem.replace(path + "/", ""))
                .toList();
    }
}
