package vn.nhan.business.onboarding.notice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.Deeds;
import vn.nhan.business.onboarding.Group;
import vn.nhan.business.onboarding.GroupReach;
import vn.nhan.identity.CurrentActor;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.Validation;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;

/** What officers do with notices. */
@ApplicationScoped
class NoticeService {

    private final TenantTx tx;
    private final CurrentTenant tenant;
    private final CurrentActor actor;
    private final GroupReach reach;
    private final NoticeWriter writer;
    private final NoticeQueries queries;
    private final Deeds deeds;
    private final Validation validation;
    private final Clock clock;

    NoticeService(
            TenantTx tx,
            CurrentTenant tenant,
            CurrentActor actor,
            GroupReach reach,
            NoticeWriter writer,
            NoticeQueries queries,
            Deeds deeds,
            Validation validation,
            Clock clock) {
        this.tx = tx;
        this.tenant = tenant;
        this.actor = actor;
        this.reach = reach;
        this.writer = writer;
        this.queries = queries;
        this.deeds = deeds;
        this.validation = validation;
        this.clock = clock;
    }

    /** How many a notice to this group would reach, and how. */
    Uni<GroupReach.Reach> preview(Group group) {
        return tx.as(tenant.require().withPeople(), session -> reach.count(session, group, clock.instant()));
    }

    /** Refuses what can't be sent; for a page that asks once more before it sends. */
    void check(NewNotice notice) {
        validation.of(notice).orThrow();
        notice.group();
    }

    /**
     * Begins to write it; the first businesses have it at once.
     *
     * @param id sent again with the same id it is the same notice, sent once
     */
    Uni<NoticeView> send(UUID id, NewNotice command) {
        check(command);
        var group = command.group();
        var province = tenant.id();
        return tx.as(
                        tenant.require().withPeople(),
                        session -> session.find(Notice.class, id)
                                .chain(known -> known != null
                                        ? Uni.createFrom().voidItem()
                                        : reach.count(session, group, clock.instant())
                                                .map(reached -> total(reached.businesses()))
                                                .map(total -> new Notice(
                                                        new Notice.Written(
                                                                province,
                                                                id,
                                                                actor.require().accountId(),
                                                                clock.instant()),
                                                        command,
                                                        group,
                                                        total))
                                                .chain(notice -> session.persist(notice)
                                                        .chain(session::flush)
                                                        .chain(() -> record(session, notice, "notice.send")))))
                .chain(() -> writer.next(province, id))
                .chain(() -> read(id));
    }

    private static int total(long businesses) {
        if (businesses == 0) {
            throw new NoticeFailure.Nobody();
        }
        return Math.toIntExact(businesses);
    }

    Uni<Paged<NoticeView>> list(Cursor cursor, int limit) {
        return tx.inTenant(session -> queries.list(session, cursor, limit))
                .map(rows -> Paged.of(rows, limit, NoticeView::id));
    }

    Uni<NoticeView> read(UUID id) {
        return tx.inTenant(session -> require(session, id).chain(notice -> view(session, notice)));
    }

    /** Nobody else is written to. */
    Uni<NoticeView> cancel(UUID id) {
        return change(id, "notice.cancel", notice -> notice.cancel(clock.instant()));
    }

    /** It disappears for those who have not read it. */
    Uni<NoticeView> takeBack(UUID id) {
        return change(
                id,
                "notice.take-back",
                notice -> notice.takeBack(actor.require().accountId(), clock.instant()));
    }

    private Uni<NoticeView> change(UUID id, String action, Consumer<Notice> verb) {
        return tx.inTenant(session -> session.find(Notice.class, id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(NoticeFailure.NotFound::new)
                .invoke(verb)
                .call(session::flush)
                .call(notice -> record(session, notice, action))
                .chain(notice -> view(session, notice)));
    }

    private static Uni<Notice> require(Mutiny.Session session, UUID id) {
        return session.find(Notice.class, id).onItem().ifNull().failWith(NoticeFailure.NotFound::new);
    }

    private Uni<NoticeView> view(Mutiny.Session session, Notice notice) {
        return queries.read(session, List.of(notice.id))
                .map(read -> NoticeView.of(notice, read.getOrDefault(notice.id, 0L)));
    }

    private Uni<Void> record(Mutiny.Session session, Notice notice, String action) {
        return deeds.done(
                session,
                action,
                new Audit.Subject(notice.tenant(), "notice", notice.id),
                Map.of("subject", notice.subject, "group", notice.group().query(), "total", notice.total));
    }
}
