package vn.nhan.business.onboarding.notice;

import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.onboarding.GroupReach;
import vn.nhan.identity.EmailAddress;
import vn.nhan.identity.Letterboxes;
import vn.nhan.platform.message.Message;
import vn.nhan.platform.message.Post;
import vn.nhan.platform.tenancy.Succession;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.tenant.Tenant;
import vn.nhan.tenant.TenantRegistry;

/**
 * Writes notices to their businesses, a batch at a time, each in one transaction with the note of how far it came: whoever
 * goes on after a crash begins where the last batch ended, and nobody gets it twice.
 */
@ApplicationScoped
class NoticeWriter {

    static final int BATCH = 500;
    private static final Duration OF_USE = Duration.ofDays(7);

    private final TenantTx tx;
    private final Succession succession;
    private final TenantRegistry registry;
    private final GroupReach reach;
    private final Letterboxes letterboxes;
    private final Post post;
    private final Clock clock;

    NoticeWriter(
            TenantTx tx,
            Succession succession,
            TenantRegistry registry,
            GroupReach reach,
            Letterboxes letterboxes,
            Post post,
            Clock clock) {
        this.tx = tx;
        this.succession = succession;
        this.registry = registry;
        this.reach = reach;
        this.letterboxes = letterboxes;
        this.post = post;
        this.clock = clock;
    }

    /** Notices of this province that are not yet with all their businesses, the oldest first. */
    Uni<List<UUID>> running(TenantId province) {
        return tx.as(
                succession.scopeOf(province),
                session -> session.createNativeQuery(
                                "select id from notice where tenant_id = :tenant and state = 'running' order by id",
                                UUID.class)
                        .setParameter("tenant", province.value())
                        .getResultList());
    }

    /** The next batch of a notice; whether there was one. Another worker's is left alone. */
    Uni<Boolean> next(TenantId province, UUID id) {
        return tx.as(
                succession.scopeOf(province).withPeople(),
                session -> claim(session, id)
                        .chain(notice -> notice == null
                                ? Uni.createFrom().item(false)
                                : batch(session, notice).replaceWith(true)));
    }

    private static Uni<@Nullable Notice> claim(Mutiny.Session session, UUID id) {
        return session.createNativeQuery(
                        "select * from notice where id = :id and state = 'running' for update skip locked",
                        Notice.class)
                .setParameter("id", id)
                .getSingleResultOrNull();
    }

    private Uni<Void> batch(Mutiny.Session session, Notice notice) {
        return reach.after(session, notice.group(), notice.createdAt, new GroupReach.Part(notice.after, BATCH))
                .chain(businesses -> write(session, notice, businesses)
                        .chain(() -> mail(session, notice, businesses))
                        .invoke(mails -> note(notice, businesses, mails)))
                .chain(session::flush);
    }

    private void note(Notice notice, List<UUID> businesses, int mails) {
        if (!businesses.isEmpty()) {
            notice.wrote(businesses.size(), mails, businesses.get(businesses.size() - 1));
        }
        if (businesses.size() < BATCH) {
            notice.finish(clock.instant());
        }
    }

    private Uni<Void> write(Mutiny.Session session, Notice notice, List<UUID> businesses) {
        return businesses.isEmpty()
                ? Uni.createFrom().voidItem()
                : session.createNativeQuery("insert into notice_receipt (tenant_id, notice_id, business_id, written_at)"
                                + " select :tenant, :notice, b.id, :at from business b where b.id in (:businesses)"
                                + " on conflict do nothing")
                        .setParameter("tenant", notice.tenantId)
                        .setParameter("notice", notice.id)
                        .setParameter("at", clock.instant())
                        .setParameter("businesses", businesses)
                        .executeUpdate()
                        .replaceWithVoid();
    }

    private Uni<Integer> mail(Mutiny.Session session, Notice notice, List<UUID> businesses) {
        var province = registry.byId(notice.tenant());
        return province.isEmpty() || !post.isOpen()
                ? Uni.createFrom().item(0)
                : reach.mailed(session, businesses)
                        .chain(accounts -> letterboxes.of(session, accounts))
                        .chain(boxes -> Multi.createFrom()
                                .iterable(boxes)
                                .onItem()
                                .transformToUniAndConcatenate(
                                        box -> send(session, notice, letter(notice, province.get(), box)))
                                .collect()
                                .asList()
                                .map(List::size));
    }

    private Uni<Integer> send(Mutiny.Session session, Notice notice, Message letter) {
        return post.send(session, notice.tenant(), letter, clock.instant().plus(OF_USE))
                .replaceWith(1);
    }

    private static Message letter(Notice notice, Tenant province, EmailAddress box) {
        var address = "https://" + province.hosts().get(0) + "/my/notices/" + notice.id;
        var words = MessageBundles.get(NoticeMessages.class);
        return new Message(box.value(), notice.subject, notice.body + "\n\n" + words.mail(address));
    }
}
