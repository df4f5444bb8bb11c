package vn.nhan.support.engagement;

import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.onboarding.GroupReach;
import vn.nhan.identity.Letterboxes;
import vn.nhan.platform.job.RecurringJob;
import vn.nhan.platform.message.Message;
import vn.nhan.platform.message.Post;
import vn.nhan.platform.tenancy.EachProvince;
import vn.nhan.platform.tenancy.Succession;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;
import vn.nhan.tenant.TenantRegistry;

/**
 * Reminds of questions that are due, each once; the letters and the note that they were written are one transaction. The
 * question stands on the page whether or not anybody was reminded.
 */
@ApplicationScoped
class FollowUpJob implements RecurringJob {

    private static final int BATCH = 100;
    private static final Duration OF_USE = Duration.ofDays(7);

    private static final String DUE =
            "update engagement_follow_up f set reminded_at = :now from (select q.tenant_id, q.id,"
                    + " coalesce(b.merged_into, e.business_id) as business_id from engagement_follow_up q"
                    + " join engagement e on e.tenant_id = q.tenant_id and e.id = q.engagement_id"
                    + " join business b on b.tenant_id = e.tenant_id and b.id = e.business_id where q.tenant_id = :tenant and q.reminded_at is null and q.answered_at is null"
                    + " and q.due_on <= :today and e.state = 'accepted' order by q.due_on, q.id limit :batch"
                    + " for update of q skip locked) d where f.tenant_id = d.tenant_id and f.id = d.id"
                    + " returning f.engagement_id, d.business_id, f.after_days";

    private final EachProvince provinces;
    private final TenantTx tx;
    private final Succession succession;
    private final TenantRegistry registry;
    private final GroupReach reach;
    private final Letterboxes letterboxes;
    private final Post post;
    private final Clock clock;

    FollowUpJob(
            EachProvince provinces,
            TenantTx tx,
            Succession succession,
            TenantRegistry registry,
            GroupReach reach,
            Letterboxes letterboxes,
            Post post,
            Clock clock) {
        this.provinces = provinces;
        this.tx = tx;
        this.succession = succession;
        this.registry = registry;
        this.reach = reach;
        this.letterboxes = letterboxes;
        this.post = post;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "ask-follow-ups";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public Uni<Void> run() {
        return provinces.visit(this::all);
    }

    private Uni<Integer> all(TenantId province) {
        return next(province).chain(count -> count < BATCH ? Uni.createFrom().item(count) : all(province));
    }

    private record Due(UUID engagement, UUID business, int days) {}

    private Uni<Integer> next(TenantId province) {
        return tx.as(
                succession.scopeOf(province).withPeople(),
                session -> due(session, province)
                        .chain(all -> Multi.createFrom()
                                .iterable(all)
                                .onItem()
                                .transformToUniAndConcatenate(one -> remind(session, province, one))
                                .collect()
                                .asList()
                                .map(List::size)));
    }

    private Uni<List<Due>> due(Mutiny.Session session, TenantId province) {
        return session.createNativeQuery(DUE, Object[].class)
                .setParameter("now", clock.instant())
                .setParameter("tenant", province.value())
                .setParameter("today", Dates.dayOf(clock.instant()))
                .setParameter("batch", BATCH)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Due((UUID) row[0], (UUID) row[1], (Integer) row[2]))
                        .toList());
    }

    private Uni<Integer> remind(Mutiny.Session session, TenantId province, Due due) {
        if (!post.isOpen()) {
            return Uni.createFrom().item(0);
        }
        return reach.mailed(session, List.of(due.business()))
                .chain(people -> letterboxes.of(session, people))
                .chain(boxes -> Multi.createFrom()
                        .iterable(boxes)
                        .onItem()
                        .transformToUniAndConcatenate(box -> post.send(
                                        session,
                                        province,
                                        letter(province, due, box.value()),
                                        clock.instant().plus(OF_USE))
                                .replaceWith(1))
                        .collect()
                        .asList()
                        .map(List::size));
    }

    private Message letter(TenantId province, Due due, String to) {
        var words = MessageBundles.get(EngagementMessages.class);
        var host = registry.byId(province)
                .map(tenant -> "https://" + tenant.hosts().get(0))
                .orElse("");
        return new Message(
                to,
                words.mailSubject(),
                words.mailText(due.days(), host + "/my/engagements/" + due.engagement() + "/follow-up"));
    }
}
