package vn.nhan.marketplace.account;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.marketplace.MarketplaceConfig;
import vn.nhan.platform.tenancy.TenantId;

/** The sealed values of accounts, by field. */
@ApplicationScoped
class SecretStore {

    private static final String ROWS = "select field, key_version, sealed_key, sealed, generation from channel_secret"
            + " where tenant_id = :tenant and account_id = :account order by field";
    private static final String PUT =
            "insert into channel_secret (tenant_id, account_id, field, key_version, sealed_key,"
                    + " sealed, generation, changed_at)"
                    + " values (:tenant, :account, :field, :version, :key, :sealed, :generation, :now)"
                    + " on conflict (tenant_id, account_id, field) do update set key_version = excluded.key_version,"
                    + " sealed_key = excluded.sealed_key, sealed = excluded.sealed, generation = excluded.generation,"
                    + " changed_at = excluded.changed_at";

    private final SecretSeal seal;
    private final Clock clock;
    private final int version;

    @Inject
    SecretStore(SecretSeal seal, Clock clock, MarketplaceConfig config) {
        this(seal, clock, config.keyVersion());
    }

    SecretStore(SecretSeal seal, Clock clock, int version) {
        this.seal = seal;
        this.clock = clock;
        this.version = version;
    }

    /** Whose secrets. */
    record Owner(TenantId tenant, UUID account) {

        static Owner of(ChannelAccountRef account) {
            return new Owner(account.tenant(), account.id());
        }
    }

    /** @param generation 0 where there is nothing yet */
    record Opened(Map<String, String> fields, long generation) {

        @Override
        public String toString() {
            return "Opened" + fields.keySet();
        }
    }

    private record Row(String field, int version, byte[] key, byte[] sealed, long generation) {

        static Row of(Object[] row) {
            return new Row((String) row[0], (Integer) row[1], (byte[]) row[2], (byte[]) row[3], (Long) row[4]);
        }
    }

    /** Nobody else opens them to write until this transaction ends. */
    Uni<Opened> locked(Mutiny.Session session, Owner owner) {
        // What was written while we waited is only seen by a statement that begins afterwards.
        return query(session, ROWS + " for update", owner).getResultList().chain(() -> open(session, owner));
    }

    Uni<Opened> open(Mutiny.Session session, Owner owner) {
        return query(session, ROWS, owner)
                .getResultList()
                .map(rows -> opened(owner, rows.stream().map(Row::of).toList()));
    }

    private static Mutiny.SelectionQuery<Object[]> query(Mutiny.Session session, String sql, Owner owner) {
        return session.createNativeQuery(sql, Object[].class)
                .setParameter("tenant", owner.tenant().value())
                .setParameter("account", owner.account());
    }

    private Opened opened(Owner owner, List<Row> rows) {
        var fields = new TreeMap<String, String>();
        long generation = 0;
        for (var row : rows) {
            var place = new SecretSeal.Place(owner.tenant(), owner.account(), row.version());
            fields.put(row.field(), seal.opened(place, row.key()).open(row.field(), row.sealed()));
            generation = Math.max(generation, row.generation());
        }
        return new Opened(fields, generation);
    }

    /** Takes the place of all that was there. */
    Uni<Void> put(Mutiny.Session session, Owner owner, Opened all) {
        var envelope = seal.fresh(new SecretSeal.Place(owner.tenant(), owner.account(), version));
        return Multi.createFrom()
                .iterable(all.fields().entrySet())
                .onItem()
                .transformToUniAndConcatenate(one -> session.createNativeQuery(PUT)
                        .setParameter("tenant", owner.tenant().value())
                        .setParameter("account", owner.account())
                        .setParameter("field", one.getKey())
                        .setParameter("version", version)
                        .setParameter("key", envelope.sealedKey())
                        .setParameter("sealed", envelope.close(one.getKey(), one.getValue()))
                        .setParameter("generation", all.generation())
                        .setParameter("now", clock.instant())
                        .executeUpdate())
                .collect()
                .asList()
                .chain(() -> drop(session, owner, all));
    }

    private static Uni<Void> drop(Mutiny.Session session, Owner owner, Opened all) {
        return session.createNativeQuery("delete from channel_secret where tenant_id = :tenant"
                        + " and account_id = :account and generation <> :generation")
                .setParameter("tenant", owner.tenant().value())
                .setParameter("account", owner.account())
                .setParameter("generation", all.generation())
                .executeUpdate()
                .replaceWithVoid();
    }

    Uni<Void> forget(Mutiny.Session session, Owner owner) {
        return session.createNativeQuery(
                        "delete from channel_secret where tenant_id = :tenant and account_id = :account")
                .setParameter("tenant", owner.tenant().value())
                .setParameter("account", owner.account())
                .executeUpdate()
                .replaceWithVoid();
    }

    /**
     * Accounts of a province that something is sealed for under older keys, in no order: some that can't be opened hold up
     * none of the others. What is sealed under newer ones is none of an older process's business.
     */
    Uni<List<UUID>> outdated(Mutiny.Session session, TenantId tenant, int limit) {
        return session.createNativeQuery(
                        "select account_id from channel_secret where tenant_id = :tenant and key_version < :version"
                                + " group by account_id order by random() limit :limit",
                        UUID.class)
                .setParameter("tenant", tenant.value())
                .setParameter("version", version)
                .setParameter("limit", limit)
                .getResultList();
    }
}
