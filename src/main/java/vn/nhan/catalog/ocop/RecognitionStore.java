package vn.nhan.catalog.ocop;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.CurrentActor;
import vn.nhan.platform.text.Dates;

@ApplicationScoped
class RecognitionStore {

    private final CurrentActor actor;
    private final Clock clock;

    RecognitionStore(CurrentActor actor, Clock clock) {
        this.actor = actor;
        this.clock = clock;
    }

    Uni<Recognition> require(Mutiny.Session session, UUID id) {
        return session.find(Recognition.class, id).onItem().ifNull().failWith(RecognitionFailure.NotFound::new);
    }

    /** The latest decision first. */
    Uni<List<Recognition>> ofProduct(Mutiny.Session session, UUID productId) {
        return session.createSelectionQuery(
                        "from Recognition where productId = :product order by issuedOn desc, id desc",
                        Recognition.class)
                .setParameter("product", productId)
                .getResultList();
    }

    Uni<Optional<ValidityChange>> openChange(Mutiny.Session session, UUID recognitionId) {
        return changes(session, List.of(recognitionId))
                .map(found -> found.stream().findFirst());
    }

    Uni<RecognitionView> view(Mutiny.Session session, Recognition recognition) {
        return views(session, List.of(recognition)).map(views -> views.get(0));
    }

    Uni<List<RecognitionView>> views(Mutiny.Session session, List<Recognition> found) {
        var today = Dates.dayOf(clock.instant());
        return changes(session, found.stream().map(Recognition::id).toList())
                .map(changes -> found.stream()
                        .map(one -> RecognitionView.of(one, change(changes, one.id()), today))
                        .toList());
    }

    /** Of those that officers have checked, each points to the one that took its place; the latest decision counts. */
    Uni<Void> supersede(Mutiny.Session session, UUID productId) {
        return ofProduct(session, productId)
                .invoke(all -> {
                    var checked = all.stream()
                            .filter(Recognition::isChecked)
                            .sorted(Comparator.comparing((Recognition one) -> one.issuedOn)
                                    .thenComparing(Recognition::id))
                            .toList();
                    for (int i = 0; i < checked.size(); i++) {
                        checked.get(i).supersededBy =
                                i + 1 < checked.size() ? checked.get(i + 1).id() : null;
                    }
                })
                .chain(session::flush);
    }

    private Uni<List<ValidityChange>> changes(Mutiny.Session session, List<UUID> recognitions) {
        return recognitions.isEmpty()
                ? Uni.createFrom().item(List.of())
                : session.createSelectionQuery(
                                "from ValidityChange where recognitionId in (:ids) and state = 'asked'",
                                ValidityChange.class)
                        .setParameter("ids", recognitions)
                        .getResultList();
    }

    private RecognitionView.@Nullable Change change(List<ValidityChange> changes, UUID recognition) {
        return changes.stream()
                .filter(change -> change.recognitionId.equals(recognition))
                .findFirst()
                .map(change -> new RecognitionView.Change(
                        change.wasValidTo,
                        change.validTo,
                        change.reason,
                        change.askedAt,
                        change.isAskedBy(actor.require().accountId())))
                .orElse(null);
    }
}
