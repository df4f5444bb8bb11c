package vn.nhan.business;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.CitizenId;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.validation.Checks;

/** What a profile must say of a business of its kind, and what it must not. */
final class ProfileChecks {

    private ProfileChecks() {}

    /** @param kept facts that may be there already, though the profile doesn't repeat them */
    static void check(Checks checks, BusinessProfile profile, Set<String> kept, LocalDate today) {
        var kind = profile.kind();
        if (kind != null) {
            var required = RequiredFacts.of(kind);
            given(profile)
                    .forEach((field, value) -> checks.refuseIf(
                            blank(value) && required.isAlways(field) && !kept.contains(field),
                            field,
                            "value.required"));
            checks.refuseIf(
                    kind.isOfOnePerson() && !blank(profile.taxCode()), "taxCode", "business.tax-code-of-person");
            checks.refuseIf(
                    kind.hasTaxCode() && !blank(profile.citizenId()), "citizenId", "business.citizen-id-of-firm");
        }
        var paper = profile.registration();
        checks.refuseIf(
                paper != null && paper.date() != null && paper.date().isAfter(today),
                "registration.date",
                "business.registered-in-future");
        checks.refuseIf(bornAfter(today, profile.citizenId()), "citizenId", "identity.citizen-id-format");
    }

    private static Map<String, String> given(BusinessProfile profile) {
        return Map.of(
                "taxCode", text(profile.taxCode()),
                "addressLine", text(profile.addressLine()),
                "phone", text(profile.phone()));
    }

    private static boolean bornAfter(LocalDate today, @Nullable String citizenId) {
        if (blank(citizenId)) {
            return false;
        }
        try {
            return CitizenId.parse(text(citizenId)).birthYear() > today.getYear();
        } catch (DomainFailure refusedAlready) {
            return false;
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static boolean blank(@Nullable String value) {
        return value == null || value.isBlank();
    }
}
