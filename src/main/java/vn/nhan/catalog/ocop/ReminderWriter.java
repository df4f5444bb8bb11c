package vn.nhan.catalog.ocop;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.onboarding.GroupReach;
import vn.nhan.identity.EmailAddress;
import vn.nhan.identity.Letterboxes;
import vn.nhan.platform.message.Message;
import vn.nhan.platform.message.Post;
import vn.nhan.platform.tenancy.Succession;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;
import vn.nhan.tenant.TenantRegistry;

/**
 * Tells the people of a business that a recognition ends soon, half a year, three months and one month before. Each is told
 * once: the letters and the note that they were written are one transaction. Whoever was late to be asked is told only the
 * nearest.
 */
@ApplicationScoped
class ReminderWriter {

    static final int BATCH = 200;
    private static final Duration OF_USE = Duration.ofDays(7);

    private static final String DUE = "select r.id, r.business_id, p.id as product, p.name, r.stars, r.valid_to, d.days"
            + " from ocop_recognition r join product p on p.tenant_id = r.tenant_id and p.id = r.product_id"
            + " cross join lateral (select min(days) as days from (values (180), (90), (30)) as v (days)"
            + " where r.valid_to - cast(:today as date) <= days) d"
            + " where r.tenant_id = :tenant and r.state = 'checked' and r.revoked_on is null and r.superseded_by is null"
            + " and r.valid_to >= :today and r.valid_to <= :last and not exists (select from ocop_reminder t"
            + " where t.tenant_id = r.tenant_id and t.recognition_id = r.id and t.valid_to = r.valid_to"
            + " and t.days_before = d.days) order by r.valid_to, r.id limit :batch for update of r skip locked";

    private final TenantTx tx;
    private final Succession succession;
    private final TenantRegistry registry;
    private final GroupReach reach;
    private final Letterboxes letterboxes;
    private final Post post;
    private final ReminderLetter letter;
    private final Clock clock;

    ReminderWriter(
            TenantTx tx,
            Succession succession,
            TenantRegistry registry,
            GroupReach reach,
            Letterboxes letterboxes,
            Post post,
            ReminderLetter letter,
            Clock clock) {
        this.tx = tx;
        this.succession = succession;
        this.registry = registry;
        this.reach = reach;
        this.letterboxes = letterboxes;
        this.post = post;
        this.letter = letter;
        this.clock = clock;
    }

    /** @param daysBefore which of the three reminders */
    record Due(UUID id, UUID businessId, UUID productId, String product, int stars, LocalDate validTo, int daysBefore) {

        long daysLeft(LocalDate today) {
            return ChronoUnit.DAYS.between(today, validTo);
        }
    }

    /** Writes the next batch of a province; gives how many reminders it had. */
    Uni<Integer> next(TenantId province) {
        var today = Dates.dayOf(clock.instant());
        return tx.as(
                succession.scopeOf(province).withPeople(),
                session -> due(session, province, today)
                        .chain(all -> Multi.createFrom()
                                .iterable(all)
                                .onItem()
                                .transformToUniAndConcatenate(one -> remind(session, province, one, today))
                                .collect()
                                .asList())
                        .map(List::size));
    }

    private static Uni<List<Due>> due(Mutiny.Session session, TenantId province, LocalDate today) {
        return session.createNativeQuery(DUE, Object[].class)
                .setParameter("tenant", province.value())
                .setParameter("today", today)
                .setParameter("last", today.plusDays(Standing.SOON_DAYS))
                .setParameter("batch", BATCH)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Due(
                                (UUID) row[0],
                                (UUID) row[1],
                                (UUID) row[2],
                                (String) row[3],
                                (Integer) row[4],
                                (LocalDate) row[5],
                                (Integer) row[6]))
                        .toList());
    }

    private Uni<Integer> remind(Mutiny.Session session, TenantId province, Due due, LocalDate today) {
        return boxes(session, due)
                .chain(boxes -> Multi.createFrom()
                        .iterable(boxes)
                        .onItem()
                        .transformToUniAndConcatenate(
                                box -> send(session, province, letter.of(registry.byId(province), due, today, box)))
                        .collect()
                        .asList()
                        .chain(sent -> note(session, province, due, sent.size())));
    }

    private Uni<List<EmailAddress>> boxes(Mutiny.Session session, Due due) {
        return post.isOpen()
                ? reach.mailed(session, List.of(due.businessId())).chain(people -> letterboxes.of(session, people))
                : Uni.createFrom().item(List.of());
    }

    private Uni<Boolean> send(Mutiny.Session session, TenantId province, Message message) {
        return post.send(session, province, message, clock.instant().plus(OF_USE))
                .replaceWith(true);
    }

    private Uni<Integer> note(Mutiny.Session session, TenantId province, Due due, int letters) {
        return session.createNativeQuery("insert into ocop_reminder"
                        + " (tenant_id, recognition_id, valid_to, days_before, told_at, letters)"
                        + " values (:tenant, :recognition, :validTo, :days, :now, :letters) on conflict do nothing")
                .setParameter("tenant", province.value())
                .setParameter("recognition", due.id())
                .setParameter("validTo", due.validTo())
                .setParameter("days", due.daysBefore())
                .setParameter("now", clock.instant())
                .setParameter("letters", letters)
                .executeUpdate();
    }
}
