package vn.nhan.marketplace.hand;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads postings; the caller holds the row of their listing. */
@ApplicationScoped
class Postings {

    private static final int REMEMBERED = 20;

    /** The one that stands. */
    Uni<Optional<ChannelPosting>> standing(Mutiny.Session session, UUID binding) {
        return session.createSelectionQuery(
                        "from ChannelPosting where bindingId = :binding and endedAt is null", ChannelPosting.class)
                .setParameter("binding", binding)
                .getResultList()
                .map(found -> found.stream().findFirst());
    }

    /** Those that ended, the latest first. */
    Uni<List<ChannelPosting>> past(Mutiny.Session session, UUID binding) {
        return session.createSelectionQuery(
                        "from ChannelPosting where bindingId = :binding and endedAt is not null order by id desc",
                        ChannelPosting.class)
                .setParameter("binding", binding)
                .setMaxResults(REMEMBERED)
                .getResultList();
    }

    Uni<Optional<ChannelPosting>> find(Mutiny.Session session, UUID id) {
        return session.find(ChannelPosting.class, id).map(Optional::ofNullable);
    }
}
