package vn.nhan.platform.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;
import vn.nhan.platform.tenancy.TenantDirectory;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;

/**
 * Delivers what lies in the outbox, tenant by tenant and event by event, each in a transaction of its own. An event that
 * fails is tried again later and later; the others, and the other tenants, go on.
 */
@ApplicationScoped
public class OutboxDelivery {

    private static final Logger LOG = Logger.getLogger(OutboxDelivery.class);
    private static final int BATCH = 100;
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    private final TenantDirectory directory;
    private final TenantTx tx;
    private final List<EventSubscriber<?>> subscribers;
    private final List<EventCourier<?>> couriers;
    private final ObjectMapper json;
    private final Clock clock;

    OutboxDelivery(
            TenantDirectory directory,
            TenantTx tx,
            @All List<EventSubscriber<?>> subscribers,
            @All List<EventCourier<?>> couriers,
            ObjectMapper json,
            Clock clock) {
        this.directory = directory;
        this.tx = tx;
        this.subscribers = subscribers;
        this.couriers = couriers;
        this.json = json;
        this.clock = clock;
    }

    private record Letter(TenantId tenant, UUID id, String type, String body, Instant recordedAt, int attempts) {}

    /** Delivers what is due; gives how many events were delivered. */
    public Uni<Integer> deliverDue() {
        var tenants = new ArrayList<>(directory.all());
        tenants.add(TenantId.NATIONAL);
        return Multi.createFrom()
                .iterable(tenants)
                .onItem()
                .transformToUniAndConcatenate(tenant -> due(tenant).chain(this::deliverAll))
                .collect()
                .in(() -> new int[1], (sum, delivered) -> sum[0] += delivered)
                .map(sum -> sum[0]);
    }

    private Uni<List<Letter>> due(TenantId tenant) {
        return tx.as(
                TenantScope.of(tenant),
                session -> session.createNativeQuery(
                                "select id, type, cast(body as text), recorded_at, attempts from outbox"
                                        + " where tenant_id = :tenant and delivered_at is null and due_at <= :now"
                                        + " order by due_at, id limit " + BATCH,
                                Object[].class)
                        .setParameter("tenant", tenant.value())
                        .setParameter("now", clock.instant())
                        .getResultList()
                        .map(rows -> rows.stream()
                                .map(row -> new Letter(
                                        tenant,
                                        (UUID) row[0],
                                        (String) row[1],
                                        (String) row[2],
                                        ((OffsetDateTime) row[3]).toInstant(),
                                        (Integer) row[4]))
                                .toList()));
    }

    private Uni<Integer> deliverAll(List<Letter> letters) {
        return Multi.createFrom()
                .iterable(letters)
                .onItem()
                .transformToUniAndConcatenate(letter -> deliver(letter)
                        .onFailure()
                        .recoverWithUni(failure -> postpone(letter, failure).replaceWith(0)))
                .collect()
                .in(() -> new int[1], (sum, delivered) -> sum[0] += delivered)
                .map(sum -> sum[0]);
    }

    private Uni<Integer> deliver(Letter letter) {
        return carryAll(letter)
                .chain(carried -> tx.as(
                        TenantScope.of(letter.tenant()),
                        session -> claim(session, letter, carried)
                                .chain(claimed -> claimed
                                        ? hearAll(session, letter).replaceWith(1)
                                        : Uni.createFrom().item(0))));
    }

    /** Whether anybody carried it. */
    private Uni<Boolean> carryAll(Letter letter) {
        return Multi.createFrom()
                .iterable(couriers)
                .filter(courier -> courier.eventType().getSimpleName().equals(letter.type()))
                .onItem()
                .transformToUniAndConcatenate(courier -> carry(courier, letter).replaceWith(true))
                .collect()
                .asList()
                .map(carried -> !carried.isEmpty());
    }

    private <E extends DomainEvent> Uni<Void> carry(EventCourier<E> courier, Letter letter) {
        return Uni.createFrom().deferred(() -> courier.carry(read(letter, courier.eventType())));
    }

    /**
     * Of two workers at the same letter only one claims it: the other finds it delivered, or locked.
     *
     * @param wiped whether nothing of it shall stay
     */
    private Uni<Boolean> claim(Mutiny.Session session, Letter letter, boolean wiped) {
        return session.createNativeQuery("update outbox set delivered_at = :now, attempts = attempts + 1,"
                        + " body = case when :wiped then cast('{}' as jsonb) else body end"
                        + " where tenant_id = :tenant and id = (select id from outbox where tenant_id = :tenant"
                        + " and id = :id and delivered_at is null for update skip locked)")
                .setParameter("now", clock.instant())
                .setParameter("wiped", wiped)
                .setParameter("tenant", letter.tenant().value())
                .setParameter("id", letter.id())
                .executeUpdate()
                .map(rows -> rows == 1);
    }

    private Uni<Void> hearAll(Mutiny.Session session, Letter letter) {
        return Multi.createFrom()
                .iterable(subscribers)
                .filter(subscriber -> subscriber.eventType().getSimpleName().equals(letter.type()))
                .onItem()
                .transformToUniAndConcatenate(subscriber -> hear(session, subscriber, letter))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private <E extends DomainEvent> Uni<Void> hear(
            Mutiny.Session session, EventSubscriber<E> subscriber, Letter letter) {
        return subscriber.on(session, read(letter, subscriber.eventType()));
    }

    private <E extends DomainEvent> EventSubscriber.Delivered<E> read(Letter letter, Class<E> type) {
        try {
            return new EventSubscriber.Delivered<>(
                    letter.tenant(), letter.recordedAt(), json.readValue(letter.body(), type));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("event " + letter.type() + " is not readable", e);
        }
    }

    private Uni<Integer> postpone(Letter letter, Throwable failure) {
        LOG.warnf(failure, "event %s %s was not delivered", letter.type(), letter.id());
        return tx.as(
                TenantScope.of(letter.tenant()),
                session -> session.createNativeQuery(
                                "update outbox set attempts = attempts + 1, last_error = :error, due_at = :due"
                                        + " where tenant_id = :tenant and id = :id")
                        .setParameter("error", failure.getClass().getSimpleName())
                        .setParameter("due", clock.instant().plus(pause(letter.attempts())))
                        .setParameter("tenant", letter.tenant().value())
                        .setParameter("id", letter.id())
                        .executeUpdate());
    }

    /** Doubles with every failure: 1 s, 2 s, 4 s, … up to the longest. */
    private static Duration pause(int failures) {
        var doubled = Duration.ofSeconds(1L << Math.min(failures, 20));
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }
}
