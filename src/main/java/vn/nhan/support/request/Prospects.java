package vn.nhan.support.request;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** What a business could get for a need: shown before it asks, and to the officer who decides. */
@ApplicationScoped
class Prospects {

    record Asked(UUID businessId, String need, Instant submittedAt) {}

    /**
     * A form of support.
     *
     * @param percent of the costs
     * @param capPerYear whole dong; null without a cap
     * @param remaining whole dong of this year; null without a cap
     */
    record Level(
            UUID formId,
            String form,
            @Nullable UUID programmeId,
            int percent,
            @Nullable Long capPerYear,
            @Nullable Long remaining) {}

    /**
     * @param levels the most favourable first
     * @param reasons sentences, in the reader's language
     */
    record Prospect(boolean eligible, List<String> reasons, List<Level> levels) {}

    Uni<Prospect> of(Mutiny.Session session, Asked asked) {
        return Uni.createFrom().item(new Prospect(true, List.of(), List.of()));
    }
}
