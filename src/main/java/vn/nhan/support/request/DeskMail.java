package vn.nhan.support.request;

import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.onboarding.GroupReach;
import vn.nhan.identity.Letterboxes;
import vn.nhan.platform.message.Message;
import vn.nhan.platform.message.Post;
import vn.nhan.platform.text.Dates;
import vn.nhan.tenant.TenantRegistry;

/** Letters about requests. They name nobody, and nothing of what was asked. */
@ApplicationScoped
class DeskMail {

    private static final Duration OF_USE = Duration.ofDays(3);

    private final TenantRegistry registry;
    private final GroupReach reach;
    private final Letterboxes letterboxes;
    private final Post post;
    private final Clock clock;

    DeskMail(TenantRegistry registry, GroupReach reach, Letterboxes letterboxes, Post post, Clock clock) {
        this.registry = registry;
        this.reach = reach;
        this.letterboxes = letterboxes;
        this.post = post;
        this.clock = clock;
    }

    /** To the department: a time has passed. */
    Uni<Void> late(Mutiny.Session session, RequestRef request) {
        var province = registry.byId(request.tenant());
        if (province.isEmpty() || !post.isOpen()) {
            return Uni.createFrom().voidItem();
        }
        var words = MessageBundles.get(RequestDeskMessages.class);
        var day = Dates.format(Dates.dayOf(request.submittedAt()));
        var to = province.get().departmentOn(Dates.dayOf(clock.instant())).complaints();
        return send(
                session,
                request,
                new Message(to, words.lateSubject(day), words.lateText(day, address(request, "/office/support/"))));
    }

    /** To those of the business who want news: somebody waits for their answer. Of a transaction that sees people. */
    Uni<Void> remind(Mutiny.Session session, RequestRef request) {
        if (!post.isOpen()) {
            return Uni.createFrom().voidItem();
        }
        var words = MessageBundles.get(RequestDeskMessages.class);
        var text = words.remindText(address(request, "/my/support/"));
        return reach.mailed(session, List.of(request.businessId()))
                .chain(people -> letterboxes.of(session, people))
                .chain(boxes -> Multi.createFrom()
                        .iterable(boxes)
                        .onItem()
                        .transformToUniAndConcatenate(
                                box -> send(session, request, new Message(box.value(), words.remindSubject(), text)))
                        .collect()
                        .asList())
                .replaceWithVoid();
    }

    private String address(RequestRef request, String path) {
        return registry.byId(request.tenant())
                        .map(tenant -> "https://" + tenant.hosts().get(0))
                        .orElse("")
                + path
                + request.id();
    }

    private Uni<Void> send(Mutiny.Session session, RequestRef request, Message message) {
        return post.send(session, request.tenant(), message, clock.instant().plus(OF_USE));
    }
}
