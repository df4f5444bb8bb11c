package vn.nhan.support.training;

import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.Letterboxes;
import vn.nhan.platform.message.Message;
import vn.nhan.platform.message.Post;
import vn.nhan.platform.text.Dates;
import vn.nhan.tenant.TenantRegistry;

/** Tells those who waited that there is a seat for them now. Who has no address is called: the officers' list marks them. */
@ApplicationScoped
class SeatLetters {

    private final SessionQueries sessions;
    private final Letterboxes letterboxes;
    private final TenantRegistry registry;
    private final Post post;

    SeatLetters(SessionQueries sessions, Letterboxes letterboxes, TenantRegistry registry, Post post) {
        this.sessions = sessions;
        this.letterboxes = letterboxes;
        this.registry = registry;
        this.post = post;
    }

    /** In the transaction in which they move up, which sees people. */
    Uni<Void> send(Mutiny.Session session, TrainingSession held, List<TrainingRegistration> up) {
        var accounts = up.stream()
                .map(one -> one.accountId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return accounts.isEmpty() || !post.isOpen() ? Uni.createFrom().voidItem() : write(session, held, accounts);
    }

    private Uni<Void> write(Mutiny.Session session, TrainingSession held, List<UUID> accounts) {
        return sessions.require(session, held.id())
                .chain(view -> letterboxes
                        .of(session, accounts)
                        .chain(boxes -> Multi.createFrom()
                                .iterable(boxes)
                                .onItem()
                                .transformToUniAndConcatenate(box -> post.send(
                                        session, held.tenant(), letter(held, view, box.value()), held.startsAt))
                                .collect()
                                .asList()))
                .replaceWithVoid();
    }

    private Message letter(TrainingSession held, SessionView view, String to) {
        var words = MessageBundles.get(TrainingMessages.class);
        var address = registry.byId(held.tenant())
                        .map(tenant -> "https://" + tenant.hosts().get(0))
                        .orElse("")
                + "/my/training";
        return new Message(
                to,
                words.seatSubject(view.title()),
                words.seatText(view.title(), Dates.format(view.startsAt()), address));
    }
}
