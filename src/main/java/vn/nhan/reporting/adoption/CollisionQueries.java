package vn.nhan.reporting.adoption;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.reporting.adoption.Collisions.Holder;
import vn.nhan.reporting.adoption.Collisions.Shared;
import vn.nhan.tenant.TenantRegistry;

/** Rows of several provinces that have the same value. Sees what the transaction is bound to. */
@ApplicationScoped
class CollisionQueries {

    private static final String GRANTS =
            "select cast(account_id as text) as value, tenant_id, account_id as id from role_grant"
                    + " where ended_at is null and tenant_id <> 0";

    private static final List<Source> SOURCES = List.of(
            new Source(
                    CollisionKind.BUSINESS_SLUG,
                    "select slug as value, tenant_id, id from business",
                    Outcome.BOTH_STAY,
                    true),
            new Source(
                    CollisionKind.PRODUCT_SLUG,
                    "select slug as value, tenant_id, id from product",
                    Outcome.ADDRESSED_BY_ORIGIN,
                    true),
            new Source(
                    CollisionKind.TAX_CODE,
                    "select tax_code as value, tenant_id, id from business",
                    Outcome.NO_THIRD,
                    true),
            new Source(
                    CollisionKind.GTIN,
                    "select gtin as value, tenant_id, product_id as id from product_variant where gtin is not null",
                    Outcome.FIRST_PUBLISHED_ANSWERS,
                    true),
            new Source(CollisionKind.ACCOUNT, GRANTS, Outcome.ROLES_ADD_UP, false),
            new Source(
                    CollisionKind.OFFICER,
                    GRANTS + " and role in ('officer', 'commune-officer', 'lead', 'administrator')",
                    Outcome.ROLES_ADD_UP,
                    false));

    private final TenantRegistry registry;

    CollisionQueries(TenantRegistry registry) {
        this.registry = registry;
    }

    /** @param telling whether the value may be shown; people are named by id only */
    private record Source(CollisionKind kind, String rows, Outcome outcome, boolean telling) {

        /** Shared values in order, each with its holders; the number of all shared values is in every row. */
        String sql() {
            return "with held as (select distinct value, tenant_id, id from (" + rows + ") every),"
                    + " shared as (select value from held group by value having count(distinct tenant_id) > 1),"
                    + " first as (select value from shared order by value limit " + Collisions.SHOWN + ")"
                    + " select value, tenant_id, id, (select count(*) from shared) from first join held using (value)"
                    + " order by value, tenant_id, id";
        }
    }

    /** One after the other: they are of one session. */
    Uni<List<Collisions>> all(Mutiny.Session session) {
        return Multi.createFrom()
                .iterable(SOURCES)
                .onItem()
                .transformToUniAndConcatenate(source -> collisions(session, source))
                .collect()
                .asList();
    }

    private Uni<Collisions> collisions(Mutiny.Session session, Source source) {
        return session.createNativeQuery(source.sql(), Object[].class)
                .getResultList()
                .map(rows -> new Collisions(
                        source.kind(),
                        rows.isEmpty() ? 0 : (Long) rows.get(0)[3],
                        shared(rows, source.telling()),
                        source.outcome()));
    }

    private List<Shared> shared(List<Object[]> rows, boolean telling) {
        var holders = new LinkedHashMap<String, List<Holder>>();
        for (var row : rows) {
            holders.computeIfAbsent((String) row[0], value -> new ArrayList<>())
                    .add(new Holder(Provinces.slug(registry, new TenantId((Short) row[1])), (UUID) row[2]));
        }
        return holders.entrySet().stream()
                .map(held -> new Shared(telling ? held.getKey() : null, held.getValue()))
                .toList();
    }
}
