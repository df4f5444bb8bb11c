package vn.nhan.support.matching;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.support.request.RequestState;

/**
 * Who was proposed and asked for a request.
 *
 * @param lines the latest round first
 */
record MatchView(UUID requestId, String need, String business, RequestState state, List<Line> lines) {

    /** @param score of 100 points */
    record Line(
            UUID id,
            UUID expertId,
            String expert,
            int round,
            BigDecimal score,
            List<Scored.Told> parts,
            String state,
            @Nullable Instant dueAt,
            @Nullable String declineReason) {

        static Line of(MatchOffer offer, String expert, List<Scored.Told> parts) {
            return new Line(
                    offer.id(),
                    offer.expertId,
                    expert,
                    offer.round,
                    offer.score,
                    parts,
                    offer.state,
                    offer.dueAt,
                    offer.declineReason);
        }
    }

    /** Those among whom can be chosen now. */
    List<Line> choice() {
        return lines.stream().filter(line -> line.state().equals("proposed")).toList();
    }
}
