package vn.nhan.business.helping;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.delegation.ProofKind;
import vn.nhan.identity.delegation.Purpose;
import vn.nhan.identity.delegation.Terms;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.problem.FieldError;
import vn.nhan.platform.text.Dates;

/** Reads the forms of this room. */
final class HelpingForms {

    private HelpingForms() {}

    @SuppressWarnings("NullAway") // what is missing goes on to the validation, which names it together with all else
    static Terms terms(Form form, List<String> ticked) {
        return new Terms(purposes(form, ticked), until(form));
    }

    @SuppressWarnings("NullAway") // as above
    static HelperService.NewDelegation proven(Form form, List<String> ticked) {
        return new HelperService.NewDelegation(
                form.read("proof", ProofKind::of), null, purposes(form, ticked), until(form));
    }

    private static @Nullable LocalDate until(Form form) {
        return form.read("validUntil", Dates::parse);
    }

    private static Set<Purpose> purposes(Form form, List<String> ticked) {
        var purposes = new LinkedHashSet<Purpose>();
        for (var key : ticked) {
            try {
                purposes.add(Purpose.of(key));
            } catch (IllegalArgumentException unknown) {
                form.refuse(new FieldError("purposes", "value.format"));
            }
        }
        return purposes;
    }
}
