package vn.nhan.tenant.operator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.problem.FieldError;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.text.Dates;

/** The short form for a new province. It writes a province file, which then goes through the same checks as any other. */
final class ProvinceForm {

    private static final YAMLMapper YAML = new YAMLMapper(YAMLMapper.builder()
            .enable(YAMLGenerator.Feature.LITERAL_BLOCK_STYLE)
            .build());

    private static final String DEFAULT_LOGO = "logos/default.svg";

    /** Where a field of the file stands in the form; the rest is told above it. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("slug", "slug"),
            Map.entry("provinceCode", "provinceCode"),
            Map.entry("name.vi", "nameVi"),
            Map.entry("name.en", "nameEn"),
            Map.entry("valid.from", "validFrom"),
            Map.entry("department.name.vi", "departmentVi"),
            Map.entry("department.name.en", "departmentEn"),
            Map.entry("department.complaints", "complaints"),
            Map.entry("colours.primary", "primary"),
            Map.entry("colours.primaryInk", "primaryInk"),
            Map.entry("colours.accent", "accent"),
            Map.entry("colours.soft", "soft"),
            Map.entry("logo", "logo"));

    private ProvinceForm() {}

    /** A form with the colours of the platform itself to begin with. */
    static Form fresh(Form form, LocalDate today) {
        return form.with("validFrom", Dates.format(today))
                .with("primary", "#17563a")
                .with("primaryInk", "#fffdf6")
                .with("accent", "#b5761f")
                .with("soft", "#f4ecd9");
    }

    /**
     * @param number the province's for ever
     * @param logo text of the drawing, or null for the common one
     */
    static FileText fileOf(Form form, int number, @Nullable String logo) {
        var file = new LinkedHashMap<String, Object>();
        file.put("id", number);
        file.put("slug", form.value("slug"));
        file.put("provinceCode", form.value("provinceCode"));
        file.put("name", words(form, "name"));
        file.put("hosts", hosts(form));
        file.put("valid", Map.of("from", day(form)));
        file.put("colours", colours(form));
        file.put("logo", logo == null ? DEFAULT_LOGO : logo);
        var department = new LinkedHashMap<String, Object>();
        department.put("name", words(form, "department"));
        department.put("complaints", form.value("complaints"));
        department.put("function", "digital-transformation");
        file.put("department", department);
        try {
            return new FileText(YAML.writeValueAsString(file));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The reasons of the file's checks, beside the fields of the form, but for what the form has said itself. */
    static Invalid inForm(Form form, Invalid refused) {
        return new Invalid(refused.fields().stream()
                .filter(error -> form.error(fieldOf(error.field())) == null)
                .map(error -> new FieldError(fieldOf(error.field()), error.code(), error.args()))
                .toList());
    }

    private static String fieldOf(String field) {
        return field.startsWith("hosts") ? "hosts" : FIELDS.getOrDefault(field, "main");
    }

    private static Map<String, String> words(Form form, String name) {
        var words = new LinkedHashMap<String, String>();
        words.put("vi", form.value(name + "Vi"));
        words.put("en", form.value(name + "En"));
        return words;
    }

    private static List<String> hosts(Form form) {
        return form.value("hosts")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** A day that can't be read goes into the file as it was typed, and is refused there. */
    private static String day(Form form) {
        var day = form.read("validFrom", Dates::parse);
        return day == null ? form.value("validFrom") : day.toString();
    }

    private static Map<String, String> colours(Form form) {
        var colours = new LinkedHashMap<String, String>();
        for (var colour : List.of("primary", "primaryInk", "accent", "soft")) {
            colours.put(colour, form.value(colour));
        }
        return colours;
    }
}
