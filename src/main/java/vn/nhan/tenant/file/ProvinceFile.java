package vn.nhan.tenant.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.text.LocalizedText;
import vn.nhan.tenant.Colours;
import vn.nhan.tenant.DateSpan;
import vn.nhan.tenant.Dated;
import vn.nhan.tenant.Department;
import vn.nhan.tenant.Predecessor;
import vn.nhan.tenant.Programme;

/**
 * One file {@code tenants/<slug>.yaml}, field by field. Every field is required except lists, {@code Optional}s and
 * {@code demo}. What never changed is given once ({@code department}; {@code colours} and {@code logo}), what did as a
 * dated list ({@code departments}, {@code looks}).
 *
 * @param logo an SVG file beside the province's own, such as {@code logos/hung-yen.svg}, or the drawing itself
 */
record ProvinceFile(
        Integer id,
        String slug,
        String provinceCode,
        LocalizedText name,
        List<String> hosts,
        DateSpan valid,
        List<Predecessor> succeeds,
        Optional<Colours> colours,
        Optional<String> logo,
        List<Entry.OfLook> looks,
        Optional<Department> department,
        List<Entry.OfDepartment> departments,
        List<Programme> programmes) {

    /**
     * A look and where it stands in the file.
     *
     * @param at start of the path of its fields: empty, or {@code looks[1].}
     */
    record PlacedLook(
            String at,
            Optional<LocalDate> from,
            @Nullable Colours colours,
            @Nullable String logo) {}

    /** Every look of the file, as far as it could be read. */
    List<PlacedLook> placedLooks() {
        if (looks.isEmpty()) {
            return List.of(new PlacedLook("", Optional.empty(), colours.orElse(null), logo.orElse(null)));
        }
        return IntStream.range(0, looks.size())
                .filter(i -> looks.get(i) != null)
                .mapToObj(i -> placed("looks[" + i + "].", looks.get(i)))
                .toList();
    }

    private static PlacedLook placed(String at, Entry.OfLook look) {
        return new PlacedLook(at, look.from(), look.colours(), look.logo());
    }

    /** Only for a file without problems. */
    List<Dated<Department>> datedDepartments() {
        return department
                .map(only -> List.of(new Dated<>(Optional.<LocalDate>empty(), only)))
                .orElseGet(() ->
                        departments.stream().map(Entry.OfDepartment::dated).toList());
    }
}
