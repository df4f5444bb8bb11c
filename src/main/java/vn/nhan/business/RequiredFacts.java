package vn.nhan.business;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.nhan.platform.problem.FieldError;
import vn.nhan.platform.problem.Invalid;

/**
 * Which facts each kind of business must give: to be written down at all, and to be sent to the department. Name,
 * representative and commune are asked of all from the start.
 */
enum RequiredFacts {
    /** A helper or an office may write a household down before its papers are at hand. */
    FARM_HOUSEHOLD(List.of(), List.of("citizenId", "phone")),
    HOUSEHOLD_BUSINESS(
            List.of(), List.of("citizenId", "phone", "registration.number", "registration.date", "registration.place")),
    /** Its contract, confirmed by the commune, names who represents it. */
    COOPERATIVE_GROUP(List.of(), List.of("citizenId", "phone", "registration.date", "registration.place")),
    COOPERATIVE(List.of("taxCode", "addressLine", "phone"), List.of("registration.date", "registration.place")),
    ENTERPRISE(List.of("taxCode", "addressLine", "phone"), List.of("registration.date", "registration.place"));

    private final Set<String> always;
    private final Set<String> toSubmit;

    RequiredFacts(List<String> always, List<String> besidesToSubmit) {
        this.always = Set.copyOf(always);
        this.toSubmit = new LinkedHashSet<>(always);
        this.toSubmit.addAll(besidesToSubmit);
    }

    static RequiredFacts of(BusinessKind kind) {
        return valueOf(kind.name());
    }

    /** Whether a draft must have it. */
    boolean isAlways(String field) {
        return always.contains(field);
    }

    /** @throws Invalid with all that even a draft must have and this one lacks */
    void requireAlways(Business business) {
        require(business, always);
    }

    /** @throws Invalid with all that is missing, when there is any */
    void requireToSubmit(Business business) {
        require(business, toSubmit);
    }

    private static void require(Business business, Set<String> facts) {
        var missing = facts.stream()
                .filter(field -> !has(business, field))
                .map(field -> new FieldError(field, "value.required"))
                .toList();
        if (!missing.isEmpty()) {
            throw new Invalid(missing);
        }
    }

    /** What is still missing before it can be sent, as fields of a {@link BusinessProfile}. */
    List<String> missing(Business business) {
        return toSubmit.stream().filter(field -> !has(business, field)).toList();
    }

    private static boolean has(Business business, String field) {
        return switch (field) {
            case "taxCode" -> business.taxCode != null;
            case "citizenId" -> business.citizenIdSealed != null;
            case "addressLine" -> !business.addressLine.isEmpty();
            case "phone" -> business.phoneSealed != null;
            case "registration.number" -> business.registrationNo != null;
            case "registration.date" -> business.registrationDate != null;
            case "registration.place" -> business.registrationPlace != null;
            default -> throw new IllegalArgumentException(field);
        };
    }
}
