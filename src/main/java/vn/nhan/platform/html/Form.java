package vn.nhan.platform.html;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FieldError;
import vn.nhan.platform.problem.ProblemTexts;

/**
 * A form as it was sent: what was typed, to be shown again, and the reasons beside the fields. Text is normalised to NFC
 * here, because a person cannot see that a keyboard has sent decomposed letters (the API refuses them instead).
 */
public final class Form {

    /** A refusal beside its field; the field is {@code main} when it concerns the whole form. */
    public record Refusal(String field, String text) {}

    /** A field that somebody else has filled in differently meanwhile. */
    public record Clash(String label, String theirs, String yours) {}

    private final Map<String, String> values = new HashMap<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Clash> clashes = new ArrayList<>();
    private final Locale locale;

    private Form(Locale locale) {
        this.locale = locale;
    }

    public static Form empty(Locale locale) {
        return new Form(locale);
    }

    /** The form that came with the request at hand. */
    public static Form sent(Locale locale) {
        var form = new Form(locale);
        var data = CurrentRequestManager.get().getFormData();
        if (data != null) {
            for (var name : data) {
                var first = data.getFirst(name);
                if (first != null && !first.isFileItem()) {
                    form.values.put(name, Normalizer.normalize(first.getValue().strip(), Normalizer.Form.NFC));
                }
            }
        }
        return form;
    }

    /** Fills in what is known already, for an edit. */
    public Form with(String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value.toString());
        }
        return this;
    }

    /** Of everything that was sent or filled in. */
    public Set<String> names() {
        return Set.copyOf(values.keySet());
    }

    /** What was typed, or the empty string. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** What was typed, or null when nothing was. */
    public @Nullable String optional(String name) {
        var value = value(name);
        return value.isEmpty() ? null : value;
    }

    /** Whether a box was ticked. */
    public boolean ticked(String name) {
        return values.containsKey(name);
    }

    /** Every value sent under one name, for lists of tick boxes. */
    public static List<String> all(String name) {
        var data = CurrentRequestManager.get().getFormData();
        if (data == null || data.get(name) == null) {
            return List.of();
        }
        return data.get(name).stream()
                .filter(v -> !v.isFileItem())
                .map(v -> v.getValue())
                .toList();
    }

    /** The uploaded files of one name, in the order they were chosen; empty choices are left out. */
    public static List<Path> files(String name) {
        var data = CurrentRequestManager.get().getFormData();
        if (data == null || data.get(name) == null) {
            return List.of();
        }
        return data.get(name).stream()
                .filter(v -> v.isFileItem() && !String.valueOf(v.getFileName()).isEmpty())
                .map(v -> v.getFileItem().getFile())
                .toList();
    }

    /** Reads what was typed; a value that cannot be read is refused beside its field and given as null. */
    public <T> @Nullable T read(String name, Function<String, T> reader) {
        var typed = optional(name);
        if (typed == null) {
            return null;
        }
        try {
            return reader.apply(typed);
        } catch (DomainFailure unreadable) {
            refuse(new FieldError(name, unreadable.code(), unreadable.args()));
            return null;
        } catch (RuntimeException unreadable) {
            refuse(new FieldError(name, "value.format"));
            return null;
        }
    }

    public void refuse(FieldError error) {
        refusals.add(new Refusal(error.field(), ProblemTexts.sentence(error.code(), error.args(), locale)));
    }

    /** Puts a failure's reasons beside the fields, or above the form when it concerns no field. */
    public Form refuse(DomainFailure failure) {
        failure.fields().forEach(this::refuse);
        failure.differences().forEach(one -> clashes.add(new Clash(one.name(locale), one.theirs(), one.yours())));
        if (failure.fields().isEmpty()) {
            refusals.add(new Refusal("main", ProblemTexts.sentence(failure.code(), failure.args(), locale)));
        }
        return this;
    }

    public @Nullable String error(String name) {
        return refusals.stream()
                .filter(refusal -> refusal.field().equals(name))
                .map(Refusal::text)
                .findFirst()
                .orElse(null);
    }

    /** What somebody else has saved meanwhile; empty when nobody has. */
    public List<Clash> getClashes() {
        return List.copyOf(clashes);
    }

    public boolean hasErrors() {
        return !refusals.isEmpty();
    }

    public List<Refusal> errors() {
        return List.copyOf(refusals);
    }
}
