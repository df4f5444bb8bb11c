package vn.nhan.marketplace.mapping;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.nhan.marketplace.connector.CategoryRules;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.text.Vietnamese;
import vn.nhan.platform.validation.Checks;

/**
 * What somebody chooses for goods of one of our categories.
 *
 * @param remoteCategory the marketplace's id
 * @param attributes by the marketplace's ids; those that it demands must be there
 * @param sure that goods which are there already are sent anew
 */
record Matching(
        @NotBlank @Size(max = 100) String remoteCategory,
        @NotNull @Size(max = 200) Map<@NotBlank String, @NotNull Source> attributes,
        boolean sure) {

    /** @throws Invalid beside {@code attributes.<id>}, all at once */
    void check(CategoryRules rules, List<OurAttribute> ours) {
        var checks = Checks.begin();
        var codes = ours.stream().map(OurAttribute::code).collect(java.util.stream.Collectors.toSet());
        rules.attributes().forEach(attribute -> check(checks, attribute, codes));
        attributes.keySet().stream()
                .filter(id -> rules.attributes().stream()
                        .noneMatch(attribute -> attribute.id().equals(id)))
                .forEach(id -> checks.refuseIf(true, field(id), "channel-category.attribute-unknown"));
        checks.orThrow();
    }

    private void check(Checks checks, CategoryRules.Attribute attribute, Set<String> ours) {
        var field = field(attribute.id());
        var source = attributes.get(attribute.id());
        if (source == null) {
            checks.refuseIf(attribute.required(), field, "channel-category.required");
            return;
        }
        var value = source.value();
        var code = source.attribute();
        checks.refuseIf((value == null) == (code == null), field, "channel-category.either");
        checks.refuseIf(code != null && !ours.contains(code), field, "channel-category.attribute-unknown");
        if (value != null) {
            check(checks, attribute, value);
        }
    }

    private static void check(Checks checks, CategoryRules.Attribute attribute, String value) {
        var field = field(attribute.id());
        checks.refuseIf(value.isBlank(), field, "channel-category.required");
        checks.refuseIf(!Vietnamese.isNfc(value) || Vietnamese.hasControlCharacters(value), field, "value.format");
        checks.refuseIf(
                !attribute.values().isEmpty() && !attribute.values().contains(value), field, "channel-category.value");
        checks.refuseIf(
                attribute.maxLength() > 0 && value.codePointCount(0, value.length()) > attribute.maxLength(),
                field,
                "channel-category.too-long",
                Map.of("max", attribute.maxLength()));
    }

    static String field(String attribute) {
        return "attributes." + attribute;
    }
}
