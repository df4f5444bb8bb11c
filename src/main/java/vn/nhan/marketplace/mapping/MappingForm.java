package vn.nhan.marketplace.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nhan.marketplace.connector.CategoryRules;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.problem.FieldError;
import vn.nhan.platform.text.Vietnamese;

/**
 * What is chosen for a marketplace's attributes, as forms send it: under {@code attributes.<id>} a value, or which of ours it
 * is taken from; where anything may be typed, the latter under {@code ours.<id>}.
 */
final class MappingForm {

    static final String REMOTE = "remote";
    static final String VERSION = "version";
    static final String SURE = "sure";

    /** No marketplace's value begins so. */
    static final String OURS = "ours:";

    private MappingForm() {}

    /** A form that was sent as part of an address, for it changes nothing. */
    static Form asked(Map<String, List<String>> query, Locale locale) {
        var form = Form.empty(locale);
        query.forEach(
                (name, values) -> form.with(name, Vietnamese.nfc(values.get(0).strip())));
        return form;
    }

    static String ours(String id) {
        return "ours." + id;
    }

    static Form filled(Form form, MappingReading.Demands demands) {
        form.with(REMOTE, demands.remote().id());
        demands.rules().attributes().forEach(one -> {
            var source = demands.sources().get(one.id());
            if (source != null) {
                fill(form, one, source);
            }
        });
        return form;
    }

    private static void fill(Form form, CategoryRules.Attribute attribute, Source source) {
        var field = Matching.field(attribute.id());
        if (source.attribute() == null) {
            form.with(field, source.value());
        } else if (attribute.values().isEmpty()) {
            form.with(ours(attribute.id()), source.attribute());
        } else {
            form.with(field, OURS + source.attribute());
        }
    }

    /** Refuses beside its field what says both. */
    static Matching read(Form form, CategoryRules rules) {
        var sources = new HashMap<String, Source>();
        for (var one : rules.attributes()) {
            source(form, one.id()).ifPresent(source -> sources.put(one.id(), source));
        }
        return new Matching(form.value(REMOTE), Map.copyOf(sources), form.ticked(SURE));
    }

    private static Optional<Source> source(Form form, String id) {
        var value = form.optional(Matching.field(id));
        var code = form.optional(ours(id));
        if (value != null && code != null) {
            form.refuse(new FieldError(Matching.field(id), "channel-category.either"));
        }
        if (value != null && value.startsWith(OURS)) {
            return Optional.of(Source.ours(value.substring(OURS.length())));
        }
        return Optional.ofNullable(value)
                .map(Source::constant)
                .or(() -> Optional.ofNullable(code).map(Source::ours));
    }

    static @Nullable Integer version(Form form) {
        return form.read(VERSION, Integer::valueOf);
    }
}
