package vn.nhan.support.matching;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessRef;
import vn.nhan.platform.text.LocalizedText;
import vn.nhan.support.need.Need;
import vn.nhan.support.need.NeedTree;
import vn.nhan.support.request.RequestRef;

/**
 * An offer as its expert sees it.
 *
 * @param state {@code offered} while it waits for an answer
 * @param dueAt until when; null once it was answered
 */
record OfferLine(
        UUID id,
        UUID requestId,
        LocalizedText need,
        String business,
        String commune,
        Set<String> languages,
        boolean remoteIsFine,
        String state,
        @Nullable Instant dueAt,
        List<Scored.Told> parts) {

    /** What an offer is about. */
    record About(RequestRef request, @Nullable BusinessRef business, NeedTree tree) {}

    static OfferLine of(MatchOffer offer, About about, List<Scored.Told> parts) {
        var request = about.request();
        var business = about.business();
        return new OfferLine(
                offer.id(),
                offer.requestId,
                about.tree()
                        .find(request.need())
                        .map(Need::name)
                        .orElse(new LocalizedText(request.need(), request.need())),
                business == null ? "" : business.name(),
                business == null ? "" : business.commune(),
                request.languages(),
                request.remoteIsFine(),
                offer.state,
                offer.isOpen() ? offer.dueAt : null,
                parts);
    }

    public boolean isOpen() {
        return state.equals(MatchOffer.OFFERED);
    }
}
