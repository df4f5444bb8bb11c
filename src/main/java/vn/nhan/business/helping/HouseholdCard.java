package vn.nhan.business.helping;

import java.util.List;
import java.util.UUID;
import vn.nhan.identity.delegation.Purpose;
import vn.nhan.platform.text.Dates;

/** A household in a helper's list: until when, what may be done, and where. */
record HouseholdCard(
        UUID businessId,
        UUID delegationId,
        String name,
        String commune,
        boolean draft,
        String until,
        List<String> purposes,
        List<Deed> deeds,
        boolean hasAccount) {

    /** Something that may be done, and the page to do it on. */
    record Deed(String label, String href) {}

    static HouseholdCard of(CaseloadQueries.Household household, HelpingWords words, HelperMessages labels) {
        var business = household.business();
        var delegation = household.delegation();
        return new HouseholdCard(
                business.id(),
                delegation.id(),
                business.name(),
                business.commune(),
                delegation.state() == DelegationView.State.DRAFT,
                Dates.format(Dates.dayOf(delegation.validUntil())),
                words.purposes(delegation.purposes()),
                delegation.purposes().stream()
                        .sorted()
                        .flatMap(purpose -> deeds(purpose, business.id(), labels).stream())
                        .toList(),
                household.hasAccount());
    }

    private static List<Deed> deeds(Purpose purpose, UUID id, HelperMessages labels) {
        return switch (purpose) {
            case DRAFT, PROFILE -> List.of(new Deed(labels.doProfile(), "/my/business/" + id));
            case DIARY -> List.of(new Deed(labels.doDiary(), "/my/diary?business=" + id));
            case CERTIFICATES ->
                List.of(
                        new Deed(labels.doAreas(), "/my/areas?business=" + id),
                        new Deed(labels.doCertificates(), "/my/certificates?business=" + id));
            case CATALOGUE -> List.of(new Deed(labels.doProducts(), "/my/products?business=" + id));
            case LABELS -> List.of(new Deed(labels.doLots(), "/my/lots?business=" + id));
            case REQUESTS -> List.of();
        };
    }
}
