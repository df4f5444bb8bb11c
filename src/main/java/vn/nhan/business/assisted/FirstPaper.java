package vn.nhan.business.assisted;

import java.util.List;
import vn.nhan.business.BusinessKind;
import vn.nhan.business.BusinessProfile;
import vn.nhan.business.fact.Registration;
import vn.nhan.business.fact.Trade;
import vn.nhan.identity.CitizenId;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FieldError;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.text.Dates;

/** Reads the form beside the first paper: few fields, from which a whole profile follows. */
final class FirstPaper {

    private static final String IDENTITY = "identity";

    private FirstPaper() {}

    /** A household that gives no name of its own is called after its head. */
    @SuppressWarnings("NullAway") // a missing kind goes on to the validation, which names it together with all else
    static BusinessProfile read(Form form, AssistedMessages words) {
        var kind = form.read("kind", BusinessKind::of);
        var identity = form.optional(IDENTITY);
        var personal = identity != null && CitizenId.isLikely(identity);
        var firm = kind != null && kind.hasTaxCode();
        return new BusinessProfile(
                kind,
                name(form, kind != null && kind.isOfOnePerson(), words),
                null,
                personal ? null : identity,
                personal ? identity : null,
                form.value("representative"),
                new Registration(
                        form.optional("registration.number"),
                        form.read("registration.date", Dates::parse),
                        form.optional("registration.place")),
                Trade.UNKNOWN,
                firm ? form.optional("hamlet") : null,
                form.value("commune"),
                form.optional("communeCode"),
                firm ? null : form.optional("hamlet"),
                null,
                null,
                form.optional("phone"),
                false,
                null);
    }

    /** Tax code and citizen id are one field here, and so are hamlet and house number. */
    static Throwable besideItsField(Throwable failure) {
        return failure instanceof DomainFailure refused
                        && refused.fields().stream()
                                .anyMatch(error -> !nameHere(error.field()).equals(error.field()))
                ? new Invalid(renamed(refused.fields()))
                : failure;
    }

    private static List<FieldError> renamed(List<FieldError> errors) {
        return errors.stream()
                .map(error -> new FieldError(nameHere(error.field()), error.code(), error.args()))
                .toList();
    }

    private static String nameHere(String field) {
        return switch (field) {
            case "taxCode", "citizenId" -> IDENTITY;
            case "addressLine" -> "hamlet";
            default -> field;
        };
    }

    private static String name(Form form, boolean ofOnePerson, AssistedMessages words) {
        var name = form.value("name");
        var head = form.value("representative");
        return name.isEmpty() && ofOnePerson && !head.isEmpty() ? words.householdOf(head) : name;
    }
}
