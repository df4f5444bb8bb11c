package vn.nhan.catalog.storefront;

import java.util.stream.Collectors;

/** The statements that count what was found by what can be chosen from. */
final class FacetSql {

    /** Rows that are counted at most, the newest first. */
    static final int MOST = 2_000;

    private static final String COUNTED = "s.tenant_id, s.category, s.commune, s.price_per_kg, s.stars, s.stars_from,"
            + " s.stars_until, s.certificates, s.certificates_from, s.certificates_until, s.season, s.in_stock_from";

    private static final String COLUMNS = COUNTED + ", s.words, s.visible_from, s.visible_until";

    private final Asked asked;
    private final ShelfSql sql;

    FacetSql(Asked asked) {
        this.asked = asked;
        this.sql = new ShelfSql(asked);
    }

    /** Among the newest: how many rows were looked at, how many fit, and those by everything there is to choose. */
    ShelfSql.Ready amongTheNewest(Part whole) {
        var everywhere = asked.scope().everywhere();
        var newest = " from published.storefront_listing s where " + (everywhere ? "" : sql.inScope() + " and ")
                + "s.visible_from <= " + sql.now() + " order by s.visible_from desc, s.listing_id desc limit " + MOST;
        return sql.ready("with fit as materialized (select " + COUNTED + " from (select " + COLUMNS + newest
                + ") s where "
                + sql.holds(whole) + (everywhere ? " and " + sql.inScope() : "")
                + ") select 'seen' as facet, count(*) as found from (select s.visible_from" + newest + ") n union all "
                + counted());
    }

    /** Of something rare: all that fit. */
    ShelfSql.Ready ofAll(Part whole) {
        return sql.ready("with fit as materialized (select " + COUNTED + " from published.storefront_listing s where "
                + sql.holds(whole) + " and " + sql.inScope() + " limit " + (MOST + 1) + ") " + counted());
    }

    private String counted() {
        var now = sql.now();
        var steps = PriceRange.STEPS.stream().map(String::valueOf).collect(Collectors.joining(","));
        return """
            select 'fit' as facet, count(*) as found from fit union all
             select f.facet, count(*) as found from fit s cross join lateral unnest(array['c:' || s.category,
             'u:' || s.commune, 't:' || s.tenant_id,
             'p:' || width_bucket(s.price_per_kg, cast(array[:steps] as bigint[])),
             case when s.stars_from <= :now and s.stars_until > :now then 's:' || s.stars end,
             case when s.season @> cast(:day as int) then 'in-season' end,
             case when s.in_stock_from <= :now then 'in-stock' end]
             || case when cardinality(s.certificates) > 0 then array(select distinct 'k:' || c.kind
             from unnest(s.certificates, s.certificates_from, s.certificates_until) c (kind, since, until)
             where c.since <= :now and c.until > :now) end) f (facet)
             where f.facet is not null group by f.facet\
            """.replace(":steps", steps).replace(":now", now).replace(":day", sql.day());
    }
}
