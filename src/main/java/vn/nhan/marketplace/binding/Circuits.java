package vn.nhan.marketplace.binding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.marketplace.MarketplaceConfig;
import vn.nhan.marketplace.engine.Circuit;
import vn.nhan.marketplace.engine.Phase;
import vn.nhan.marketplace.engine.Progress;

/** Keeps whether accounts answer; while one doesn't, its listings wait together and take nobody's time. */
@ApplicationScoped
class Circuits {

    private static final Set<String> UNANSWERED = Set.of("transient", "unknown");

    private final Outages outages;
    private final Clock clock;
    private final MarketplaceConfig config;

    Circuits(Outages outages, Clock clock, MarketplaceConfig config) {
        this.outages = outages;
        this.clock = clock;
        this.config = config;
    }

    /** After a pass. Most of them find all closed and leave it so, without a write. */
    Uni<Void> note(Mutiny.Session session, Claimed claimed, Progress progress) {
        return around(session, claimed.account())
                .chain(around ->
                        isFailure(progress) ? failed(session, claimed, around) : succeeded(session, claimed, around));
    }

    static boolean isFailure(Progress progress) {
        return progress.phase() == Phase.RETRYING
                && progress.trouble()
                        .filter(trouble -> UNANSWERED.contains(trouble.kind()))
                        .isPresent();
    }

    private Uni<Void> failed(Mutiny.Session session, Claimed claimed, Around around) {
        return locked(session, claimed.account())
                .chain(found -> write(
                        session, claimed, found.orElse(Circuit.CLOSED).failed(clock.instant(), config.longestPause())))
                .chain(() -> outages.note(session, around.channel(), claimed.account(), true));
    }

    private Uni<Void> succeeded(Mutiny.Session session, Claimed claimed, Around around) {
        var before = around.circuit().orElse(Circuit.CLOSED);
        var after = before.succeeded();
        var noted = after.equals(before) ? Uni.createFrom().voidItem() : write(session, claimed, after);
        return around.troubled()
                ? noted.chain(() -> outages.note(session, around.channel(), claimed.account(), false))
                : noted;
    }

    /**
     * An account's circuit and its marketplace.
     *
     * @param troubled whether somebody got no answer there lately
     */
    private record Around(String channel, boolean troubled, Optional<Circuit> circuit) {}

    private static Uni<Around> around(Mutiny.Session session, UUID account) {
        return session.createNativeQuery(
                        "select k.failures, k.recent, k.opened_at, k.retry_at, a.channel, coalesce(o.recent, '') <> '' from"
                                + " channel_account a left join channel_circuit k on k.tenant_id = a.tenant_id and k.account_id ="
                                + " a.id left join channel_outage o on o.channel = a.channel where a.id = :account",
                        Object[].class)
                .setParameter("account", account)
                .getSingleResult()
                .map(row -> new Around(
                        (String) row[4],
                        (Boolean) row[5],
                        row[0] == null ? Optional.empty() : Optional.of(circuit(row))));
    }

    private static Uni<Optional<Circuit>> locked(Mutiny.Session session, UUID account) {
        return session.createNativeQuery(
                        "select failures, recent, opened_at, retry_at from channel_circuit where account_id = :account for"
                                + " update",
                        Object[].class)
                .setParameter("account", account)
                .getResultList()
                .map(rows -> rows.stream().findFirst().map(Circuits::circuit));
    }

    private static Circuit circuit(Object[] row) {
        return new Circuit(
                ((Number) row[0]).intValue(),
                ((Number) row[1]).intValue(),
                Optional.ofNullable(Bindings.instant(row[2])),
                Optional.ofNullable(Bindings.instant(row[3])));
    }

    private static Uni<Void> write(Mutiny.Session session, Claimed claimed, Circuit circuit) {
        return session.createNativeQuery(
                        "insert into channel_circuit (tenant_id, account_id, failures, recent, opened_at,"
                                + " retry_at) values (:tenant, :account, :failures, :recent, cast(:opened as timestamptz),"
                                + " cast(:retry as timestamptz)) on conflict (tenant_id, account_id) do update set failures ="
                                + " :failures, recent = :recent, opened_at = cast(:opened as timestamptz), retry_at = cast(:retry"
                                + " as timestamptz)")
                .setParameter("tenant", claimed.tenant().value())
                .setParameter("account", claimed.account())
                .setParameter("failures", circuit.failures())
                .setParameter("recent", circuit.recent())
                .setParameter("opened", circuit.openedAt().orElse(null))
                .setParameter("retry", circuit.retryAt().orElse(null))
                .executeUpdate()
                .replaceWithVoid();
    }
}
