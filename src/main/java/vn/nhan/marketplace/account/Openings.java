package vn.nhan.marketplace.account;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Tells all who want to hear it that an account is let in. */
@ApplicationScoped
class Openings {

    private final List<AccountOpening> hearers;

    Openings(@All List<AccountOpening> hearers) {
        this.hearers = hearers;
    }

    Uni<Void> tell(Mutiny.Session session, UUID account) {
        return Multi.createFrom()
                .iterable(hearers)
                .onItem()
                .transformToUniAndConcatenate(hearer -> hearer.opened(session, account))
                .collect()
                .asList()
                .replaceWithVoid();
    }
}
