package vn.nhan.business.onboarding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.onboarding.EvidenceLedger.Done;
import vn.nhan.business.onboarding.EvidenceLedger.Owner;

/** Adds evidence and derives, in one transaction, what follows from it. */
@ApplicationScoped
class Recorder {

    private final EvidenceLedger ledger;
    private final StageBook book;

    Recorder(EvidenceLedger ledger, StageBook book) {
        this.ledger = ledger;
        this.book = book;
    }

    Uni<Void> prove(Mutiny.Session session, Owner owner, Evidence evidence) {
        return recorded(session, owner, () -> ledger.add(session, owner, evidence));
    }

    Uni<Void> act(Mutiny.Session session, Owner owner, Done done) {
        return recorded(session, owner, () -> ledger.act(session, owner, done));
    }

    /** Something that shows a step and an act at once. */
    Uni<Void> proveByAct(Mutiny.Session session, Owner owner, Evidence evidence, Done done) {
        return recorded(
                session,
                owner,
                () -> ledger.add(session, owner, evidence).chain(() -> ledger.act(session, owner, done)));
    }

    private Uni<Void> recorded(Mutiny.Session session, Owner owner, Supplier<Uni<Void>> work) {
        var business = List.of(owner.businessId());
        return book.open(session, business)
                .chain(work::get)
                .chain(() -> book.derive(session, owner.tenant(), business))
                .replaceWithVoid();
    }
}
