package vn.nhan.catalog.storefront;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;

/** Counts what was found by what can be chosen from, with bounded work: all of it where it is little, else the newest. */
@ApplicationScoped
class FacetQueries {

    /** Fewer than so many among the newest, and all of them can be counted. */
    private static final int RARE = 30;

    private final Pool published;

    FacetQueries(@ReactiveDataSource("published") Pool published) {
        this.published = published;
    }

    Uni<FacetCounts> count(Asked asked) {
        var whole = Part.whole(asked.sought(), asked.filterMatch());
        Uni<FacetCounts> all = Uni.createFrom().item(FacetCounts.NONE);
        for (var strip : asked.scope().strips()) {
            var asking = asked.in(strip);
            all = all.chain(before -> count(asking, whole).map(before::and));
        }
        return all;
    }

    private Uni<FacetCounts> count(Asked asked, Part whole) {
        return run(new FacetSql(asked).amongTheNewest(whole)).chain(newest -> {
            var isAll = newest.of("seen") < FacetSql.MOST;
            if (isAll || whole.match() == null || newest.total() >= RARE) {
                return Uni.createFrom().item(newest.atLeast(!isAll));
            }
            return run(new FacetSql(asked).ofAll(whole))
                    .map(counted -> counted.atLeast(counted.total() > FacetSql.MOST));
        });
    }

    private Uni<FacetCounts> run(ShelfSql.Ready ready) {
        return published
                .preparedQuery(ready.text())
                .execute(Tuple.tuple(ready.values()))
                .map(rows -> {
                    var found = new HashMap<String, Long>();
                    rows.forEach(row -> found.put(row.getString("facet"), row.getLong("found")));
                    return new FacetCounts(found, false);
                });
    }
}
