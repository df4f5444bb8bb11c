package vn.nhan.place.unit;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.validation.Checks;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;

/** What an operator says about a list, as it was typed. */
@ApplicationScoped
class TypedTerms {

    private final Validation validation;

    TypedTerms(Validation validation) {
        this.validation = validation;
    }

    /**
     * @param validFrom a day as {@link Dates#parse} reads it
     * @param validTo likewise, or null while no end is known
     */
    record Typed(
            @PlainText(max = 10) @Nullable String validFrom,
            @PlainText(max = 10, required = false) @Nullable String validTo,
            @PlainText(max = 200) @Nullable String decree) {}

    ListTerms read(Typed typed, boolean composing) {
        var checks = validation.of(typed);
        var from = checks.read("validFrom", typed.validFrom(), Dates::parse);
        var to = checks.read("validTo", typed.validTo(), Dates::parse);
        checks.refuseIf(from != null && to != null && to.isBefore(from), "validTo", "unit-list.last-day-first");
        checks.orThrow();
        return new ListTerms(
                Checks.present(from), to, Checks.present(typed.decree()).strip(), composing);
    }
}
