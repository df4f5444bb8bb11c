package vn.nhan.reporting.adoption;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.problem.FieldError;
import vn.nhan.platform.text.Dates;
import vn.nhan.reporting.adoption.AdoptionService.NewAdoptions;
import vn.nhan.tenant.Tenant;

/**
 * What the operator has chosen, on its way from page to page.
 *
 * @param effectiveOn as typed
 */
record AdoptionForm(
        String successor,
        List<String> predecessors,
        String decree,
        @Nullable String effectiveOn) {

    /** A province to tick. */
    record Tick(String slug, String name, boolean ticked) {}

    /** What can be said beside a field without asking anybody is refused at once. */
    static AdoptionForm read(Form form) {
        if (form.optional("successor") == null) {
            form.refuse(new FieldError("successor", "value.required"));
        }
        form.read("effectiveOn", Dates::parse);
        return new AdoptionForm(
                form.value("successor"), Form.all("predecessors"), form.value("decree"), form.optional("effectiveOn"));
    }

    /** @throws vn.nhan.platform.problem.InvalidValue when the day can't be read */
    @SuppressWarnings("NullAway") // a missing day goes on to the validation, which names it together with all else
    NewAdoptions command() {
        return new NewAdoptions(
                predecessors,
                decree,
                effectiveOn == null || effectiveOn.isEmpty() ? null : Dates.parse(effectiveOn),
                null);
    }

    String checkAddress() {
        var address = new StringBuilder("/operator/adoptions/check?successor=").append(encoded(successor));
        predecessors.forEach(slug -> address.append("&predecessors=").append(encoded(slug)));
        return address.append("&decree=")
                .append(encoded(decree))
                .append("&effectiveOn=")
                .append(encoded(effectiveOn == null ? "" : effectiveOn))
                .toString();
    }

    List<Choice> successors(List<Tenant> provinces, Locale reader) {
        return provinces.stream()
                .map(province -> new Choice(province.slug(), province.name().in(reader)))
                .toList();
    }

    List<Tick> ticks(List<Tenant> provinces, Locale reader) {
        return provinces.stream()
                .map(province ->
                        new Tick(province.slug(), province.name().in(reader), predecessors.contains(province.slug())))
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
