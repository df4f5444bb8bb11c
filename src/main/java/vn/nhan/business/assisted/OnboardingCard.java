package vn.nhan.business.assisted;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessView;
import vn.nhan.business.ProfileWords;
import vn.nhan.business.document.DocumentKind;
import vn.nhan.business.document.DocumentRef;
import vn.nhan.platform.text.Dates;

/**
 * A household as its helper sees it while writing it down.
 *
 * @param missing what must still be said before it can be sent, in the reader's words
 * @param registration certificate and packaging: the photo of each, or null
 */
record OnboardingCard(
        BusinessView business,
        String kind,
        List<String> missing,
        NotedFacts facts,
        @Nullable String certificateUntil,
        @Nullable DocumentRef registration,
        @Nullable DocumentRef certificate,
        @Nullable DocumentRef packaging) {

    static OnboardingCard of(OnboardingService.Onboarding found, String language) {
        var words = ProfileWords.in(language);
        var business = found.business();
        var until = found.facts().certificateUntil();
        return new OnboardingCard(
                business,
                words.kind(business.kind()),
                business.missing().stream()
                        .map(field -> words.field(field, business.kind()))
                        .toList(),
                found.facts(),
                until == null ? null : Dates.format(until),
                latest(found, DocumentKind.REGISTRATION),
                latest(found, DocumentKind.CERTIFICATE),
                latest(found, DocumentKind.PACKAGING));
    }

    private static @Nullable DocumentRef latest(OnboardingService.Onboarding found, DocumentKind kind) {
        return found.papers().stream()
                .filter(paper -> paper.kind() == kind)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
