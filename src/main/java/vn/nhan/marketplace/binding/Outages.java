package vn.nhan.marketplace.binding;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.marketplace.account.Connectors;
import vn.nhan.marketplace.connector.Connector;
import vn.nhan.marketplace.connector.Descriptor;
import vn.nhan.marketplace.connector.StepKey;
import vn.nhan.marketplace.engine.Outage;

/**
 * Keeps whether whole marketplaces answer, for all provinces together: while one doesn't, nobody works there but one who
 * tries. Holds nothing of any province.
 */
@ApplicationScoped
class Outages {

    /** Whoever tries has it answered by then. */
    private static final Duration PROBE = Duration.ofSeconds(60);

    private final Connectors connectors;
    private final Clock clock;

    Outages(Connectors connectors, Clock clock) {
        this.connectors = connectors;
        this.clock = clock;
    }

    /** After a pass that got no answer, or one that got one while others didn't. */
    Uni<Void> note(Mutiny.Session session, String channel, UUID account, boolean failed) {
        var now = clock.instant();
        return isOneForAll(channel)
                ? change(
                        session,
                        channel,
                        before -> failed ? before.failed(mark(account), now) : before.succeeded(mark(account), now))
                : Uni.createFrom().voidItem();
    }

    /** Shops of one's own fall silent each for itself. */
    private boolean isOneForAll(String channel) {
        return connectors
                .find(channel)
                .map(Connector::descriptor)
                .filter(descriptor -> !(descriptor.hosts() instanceof Descriptor.Hosts.Anywhere))
                .isPresent();
    }

    /** Tells accounts apart and names none of them. */
    private static String mark(UUID account) {
        return StepKey.of("outage", account).substring(0, 4);
    }

    private static Uni<Void> change(Mutiny.Session session, String channel, UnaryOperator<Outage> change) {
        return session.createNativeQuery(
                        "insert into channel_outage (channel, recent) values (:channel, '') on conflict do nothing")
                .setParameter("channel", channel)
                .executeUpdate()
                .chain(() -> session.createNativeQuery(
                                "select recent, opened_at, retry_at from channel_outage where channel = :channel for update",
                                Object[].class)
                        .setParameter("channel", channel)
                        .getSingleResult())
                .chain(row -> {
                    var before = new Outage(
                            read((String) row[0]),
                            Optional.ofNullable(Bindings.instant(row[1])),
                            Optional.ofNullable(Bindings.instant(row[2])));
                    var after = change.apply(before);
                    return after.equals(before) ? Uni.createFrom().voidItem() : write(session, channel, after);
                });
    }

    private static Uni<Void> write(Mutiny.Session session, String channel, Outage after) {
        return session.createNativeQuery("update channel_outage set recent = :recent, opened_at = cast(:opened as"
                        + " timestamptz), retry_at = cast(:retry as timestamptz) where channel = :channel")
                .setParameter("recent", written(after.recent()))
                .setParameter("opened", after.openedAt().orElse(null))
                .setParameter("retry", after.retryAt().orElse(null))
                .setParameter("channel", channel)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** As {@code a1b2-1767225600,c3d4+1767225601}: who, whether it was answered, when. */
    private static String written(List<Outage.Seen> recent) {
        return recent.stream()
                .map(seen ->
                        seen.account() + (seen.failed() ? "-" : "+") + seen.at().getEpochSecond())
                .collect(Collectors.joining(","));
    }

    private static List<Outage.Seen> read(String recent) {
        return Stream.of(recent.split(",", -1))
                .filter(seen -> seen.length() > 5)
                .map(seen -> new Outage.Seen(
                        seen.substring(0, 4),
                        seen.charAt(4) == '-',
                        Instant.ofEpochSecond(Long.parseLong(seen.substring(5)))))
                .toList();
    }

    /** Of a marketplace that doesn't answer, one listing alone goes on in the whole country; the others are put back. */
    Uni<List<Claimed>> admitted(Mutiny.Session session, List<Claimed> claimed) {
        if (claimed.isEmpty()) {
            return Uni.createFrom().item(claimed);
        }
        var accounts = claimed.stream().map(Claimed::account).distinct().toList();
        return session.createNativeQuery(
                        "select a.id, a.channel from channel_account a join channel_outage o on o.channel = a.channel where"
                                + " o.opened_at is not null and a.id in (:accounts)",
                        Object[].class)
                .setParameter("accounts", accounts)
                .getResultList()
                .chain(silent -> silent.isEmpty() ? Uni.createFrom().item(claimed) : probing(session, claimed, silent));
    }

    private Uni<List<Claimed>> probing(Mutiny.Session session, List<Claimed> claimed, List<Object[]> silent) {
        var channels =
                silent.stream().map(row -> (String) row[1]).distinct().sorted().toList();
        var kept = new HashSet<UUID>();
        return Multi.createFrom()
                .iterable(channels)
                .onItem()
                .transformToUniAndConcatenate(channel -> {
                    var accounts = silent.stream()
                            .filter(row -> channel.equals(row[1]))
                            .map(row -> (UUID) row[0])
                            .collect(Collectors.toSet());
                    return mayTry(session, channel)
                            .invoke(may -> claimed.stream()
                                    .filter(one -> may && accounts.contains(one.account()))
                                    .findFirst()
                                    .ifPresent(one -> kept.add(one.id())));
                })
                .collect()
                .asList()
                .chain(tried -> putBack(session, claimed, silent, kept));
    }

    /** Of all workers who want to, one. */
    private Uni<Boolean> mayTry(Mutiny.Session session, String channel) {
        var now = clock.instant();
        return session.createNativeQuery(
                        "update channel_outage set retry_at = :next where channel = :channel and opened_at"
                                + " is not null and retry_at <= :now")
                .setParameter("next", now.plus(PROBE))
                .setParameter("channel", channel)
                .setParameter("now", now)
                .executeUpdate()
                .map(rows -> rows > 0);
    }

    private static Uni<List<Claimed>> putBack(
            Mutiny.Session session, List<Claimed> claimed, List<Object[]> silent, Set<UUID> kept) {
        var accounts = silent.stream().map(row -> (UUID) row[0]).collect(Collectors.toSet());
        var stays = new ArrayList<Claimed>();
        var back = new ArrayList<UUID>();
        claimed.forEach(one -> {
            if (accounts.contains(one.account()) && !kept.contains(one.id())) {
                back.add(one.id());
            } else {
                stays.add(one);
            }
        });
        return back.isEmpty()
                ? Uni.createFrom().item(stays)
                : session.createNativeQuery(
                                "update channel_binding set lease_until = null, haste = 2 where id in (:ids)")
                        .setParameter("ids", back)
                        .executeUpdate()
                        .replaceWith(stays);
    }
}
