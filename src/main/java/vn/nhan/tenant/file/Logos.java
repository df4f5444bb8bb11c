package vn.nhan.tenant.file;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The drawings that a province file names, or holds in itself. */
final class Logos {

    private Logos() {}

    /** Whether the text is a drawing itself, not the name of a file. */
    static boolean isDrawing(String logo) {
        return logo.stripLeading().startsWith("<svg");
    }

    /**
     * The drawing of each look, by the place of the look. What is wrong with one is added to the problems.
     *
     * @param files gives the text of a file by its name
     */
    static Map<String, String> of(ProvinceFile file, Function<String, Optional<String>> files, FileProblems problems) {
        var drawings = new HashMap<String, String>();
        for (var look : file.placedLooks()) {
            var logo = look.logo();
            var field = look.at() + "logo";
            if (logo != null && problems.clean(field)) {
                var svg = isDrawing(logo) ? Optional.of(logo) : files.apply(logo);
                svg.ifPresentOrElse(
                        text -> LogoChecks.run(text, field, problems),
                        () -> problems.add(field, "no-file", Map.of("name", logo)));
                svg.ifPresent(text -> drawings.put(look.at(), text));
            }
        }
        return drawings;
    }
}
