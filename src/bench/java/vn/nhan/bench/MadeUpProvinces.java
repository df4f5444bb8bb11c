package vn.nhan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** As many provinces as there are in the country: those that ship with the platform, and files for the rest. */
final class MadeUpProvinces {

    static final int ALL = 34;
    private static final int SHIPPED = 6;
    private static final int FIRST = 101;

    private static final String LOGO =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><circle r=\"4\"/></svg>";
    private static final String FILE = """
        id: :id
        slug: tinh-:letters
        provinceCode: "52"
        name: { vi: "Tỉnh :id", en: "Province :id" }
        hosts: [ "tinh-:letters.localhost" ]
        valid: { from: 2025-07-01 }
        colours: { primary: "#17563a", primaryInk: "#ffffff", accent: "#b5761f", soft: "#f4ecd9" }
        logo: logos/tinh.svg
        department:
          name: { vi: Sở Khoa học và Công nghệ, en: Department of Science and Technology }
          complaints: phan-anh@tinh-:letters.example
          function: digital-transformation
        programmes:
          - code: plan-1
            name: { vi: Kế hoạch, en: Plan }
            legalBasis: Kế hoạch 1/KH-UBND
            period: { from: 2026-01-01, to: 2026-12-31 }
            targets:
              - { indicator: supported-businesses, value: 200, unit: count }
        """;

    private MadeUpProvinces() {}

    /** @return the folder of their files */
    static Path write(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("logos"));
        Files.writeString(folder.resolve("logos").resolve("tinh.svg"), LOGO);
        for (int i = 0; i < ALL - SHIPPED; i++) {
            var letters = "" + (char) ('a' + i / 26) + (char) ('a' + i % 26);
            var file = FILE.replace(":id", String.valueOf(FIRST + i)).replace(":letters", letters);
            Files.writeString(folder.resolve("tinh-" + letters + ".yaml"), file);
        }
        return folder;
    }

    static List<Integer> numbers() {
        var all = new ArrayList<Integer>();
        for (int i = 1; i <= SHIPPED; i++) {
            all.add(i);
        }
        for (int i = 0; i < ALL - SHIPPED; i++) {
            all.add(FIRST + i);
        }
        return all;
    }
}
