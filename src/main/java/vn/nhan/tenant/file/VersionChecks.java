package vn.nhan.tenant.file;

import java.util.List;
import java.util.Map;
import vn.nhan.tenant.Programme;

/** What a new version of a province file may not change: it stands on rows, on labels and in other people's bookmarks. */
final class VersionChecks {

    private VersionChecks() {}

    static void run(ProvinceFile before, Draft after) {
        FileProblems problems = after.problems();
        ProvinceFile file = after.file();
        if (problems.clean("id") && !before.id().equals(file.id())) {
            problems.add("id", "id-differs", Map.of("id", before.id()));
        }
        if (problems.clean("provinceCode") && !before.provinceCode().equals(file.provinceCode())) {
            problems.add("provinceCode", "code-differs", Map.of("code", before.provinceCode()));
        }
        if (problems.clean("hosts")) {
            before.hosts().stream()
                    .filter(host -> !file.hosts().contains(host))
                    .forEach(host -> problems.add("hosts", "host-gone", Map.of("host", host)));
        }
        if (problems.clean("programmes")) {
            var codes = codes(file);
            codes(before).stream()
                    .filter(code -> !codes.contains(code))
                    .forEach(code -> problems.add("programmes", "programme-gone", Map.of("code", code)));
        }
    }

    private static List<String> codes(ProvinceFile file) {
        return file.programmes().stream().map(Programme::code).toList();
    }
}
