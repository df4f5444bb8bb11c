package vn.nhan.marketplace.account;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Which accounts get no answer just now, be it that their marketplace answers nobody or that it is theirs alone. */
@ApplicationScoped
public class Silences {

    /** When those that get no answer are tried again. */
    public Uni<Map<UUID, Instant>> of(Mutiny.Session session, Collection<UUID> accounts) {
        return accounts.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : session.createNativeQuery(
                                "select a.id, greatest(case when k.opened_at is not null then k.retry_at end, case when"
                                        + " o.opened_at is not null then o.retry_at end) from channel_account a left join"
                                        + " channel_circuit k on k.tenant_id = a.tenant_id and k.account_id = a.id left join"
                                        + " channel_outage o on o.channel = a.channel where a.id in (:accounts)",
                                Object[].class)
                        .setParameter("accounts", accounts)
                        .getResultList()
                        .map(rows -> {
                            var silent = new HashMap<UUID, Instant>();
                            rows.stream()
                                    .filter(row -> row[1] != null)
                                    .forEach(row -> silent.put((UUID) row[0], ((OffsetDateTime) row[1]).toInstant()));
                            return silent;
                        });
    }

    public Uni<Optional<Instant>> of(Mutiny.Session session, UUID account) {
        return of(session, java.util.Set.of(account)).map(all -> Optional.ofNullable(all.get(account)));
    }
}
