package vn.nhan.catalog.storefront;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds offers, part by part. Most questions are answered by one statement: the first part fills the page from the newest
 * rows. What is looked for and is rare comes from the index of words at once, with all its parts.
 */
@ApplicationScoped
class ShelfQueries {

    private final Pool published;
    private final Storefront storefront;

    ShelfQueries(@ReactiveDataSource("published") Pool published, Storefront storefront) {
        this.published = published;
        this.storefront = storefront;
    }

    /** An offer and where in the list it stands. */
    record Hit(Bookmark at, Storefront.Shown shown) {}

    /** The first of all parts after the bookmark; at most so many. */
    Uni<List<Hit>> first(Asked asked, @Nullable Bookmark after, int most) {
        var parts = asked.parts().stream()
                .filter(part -> after == null || part.number() >= after.part())
                .toList();
        if (parts.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        if (after != null) {
            return walkOrRare(asked, parts.get(0), after, most)
                    .chain(found -> following(asked, parts.subList(1, parts.size()), found, most));
        }
        return walk(asked, parts.get(0), null, most)
                .chain(found -> found.size() >= most ? Uni.createFrom().item(found) : fromTheStart(asked, parts, most));
    }

    /** Those of one part after the bookmark. */
    Uni<List<Hit>> of(Asked asked, Part part, @Nullable Bookmark after, int most) {
        return walkOrRare(asked, part, after, most);
    }

    private Uni<List<Hit>> fromTheStart(Asked asked, List<Part> parts, int most) {
        var whole = Part.whole(asked.sought(), asked.filterMatch());
        return isRare(asked, whole, most)
                .chain(rare -> rare
                        ? inStrips(asked, most, strip -> run(new ShelfSql(strip).rare(parts, whole, most)))
                        : walkedAlready(asked, parts, most));
    }

    /** The newest rows of the first part didn't fill the page, so the index tells all of them. */
    private Uni<List<Hit>> walkedAlready(Asked asked, List<Part> parts, int most) {
        return inStrips(asked, most, strip -> run(new ShelfSql(strip).rare(parts.get(0), null, most)))
                .chain(found -> following(asked, parts.subList(1, parts.size()), found, most));
    }

    private Uni<List<Hit>> following(Asked asked, List<Part> parts, List<Hit> found, int most) {
        if (parts.isEmpty() || found.size() >= most) {
            return Uni.createFrom().item(found);
        }
        return walkOrRare(asked, parts.get(0), null, most - found.size()).chain(more -> {
            var all = new ArrayList<>(found);
            all.addAll(more);
            return following(asked, parts.subList(1, parts.size()), all, most);
        });
    }

    private Uni<List<Hit>> walkOrRare(Asked asked, Part part, @Nullable Bookmark after, int most) {
        return inStrips(
                asked,
                most,
                strip -> run(new ShelfSql(strip).walk(part, after, most))
                        .chain(found -> found.size() >= most
                                ? Uni.createFrom().item(found)
                                : run(new ShelfSql(strip).rare(part, after, most))));
    }

    private Uni<List<Hit>> walk(Asked asked, Part part, @Nullable Bookmark after, int most) {
        return inStrips(asked, most, strip -> run(new ShelfSql(strip).walk(part, after, most)));
    }

    private Uni<Boolean> isRare(Asked asked, Part whole, int most) {
        Uni<Boolean> rare = Uni.createFrom().item(true);
        for (var strip : asked.scope().strips()) {
            var glance = new ShelfSql(asked.in(strip)).glance(whole, most);
            rare = rare.chain(so -> so
                    ? published
                            .preparedQuery(glance.text())
                            .execute(Tuple.tuple(glance.values()))
                            .map(rows -> rows.iterator().next().getLong("found") < most)
                    : Uni.createFrom().item(false));
        }
        return rare;
    }

    /** Of several provinces each is asked on its own; the first of all of them are among the first of each. */
    private Uni<List<Hit>> inStrips(Asked asked, int most, Function<Asked, Uni<List<Hit>>> search) {
        Uni<List<Hit>> all = Uni.createFrom().item(List.of());
        for (var strip : asked.scope().strips()) {
            all = all.chain(before -> search.apply(asked.in(strip)).map(found -> merged(asked, before, found, most)));
        }
        return all;
    }

    private static List<Hit> merged(Asked asked, List<Hit> some, List<Hit> others, int most) {
        if (some.isEmpty()) {
            return others;
        }
        var all = new ArrayList<>(some);
        all.addAll(others);
        all.sort(inOrder(asked.sort()));
        return List.copyOf(all.subList(0, Math.min(most, all.size())));
    }

    /** As PostgreSQL compares, which takes ids for unsigned bytes. */
    private static Comparator<Hit> inOrder(Sort sort) {
        Comparator<Hit> byPlace = Comparator.comparingLong((Hit hit) -> hit.at().place())
                .thenComparing(hit -> hit.at().id().toString());
        return Comparator.comparingInt((Hit hit) -> hit.at().part())
                .thenComparing(sort.upwards() ? byPlace : byPlace.reversed());
    }

    private Uni<List<Hit>> run(ShelfSql.Ready ready) {
        return published
                .preparedQuery(ready.text())
                .execute(Tuple.tuple(ready.values()))
                .map(rows -> {
                    var hits = new ArrayList<Hit>();
                    rows.forEach(row -> hits.add(hit(row)));
                    return hits;
                });
    }

    private Hit hit(Row row) {
        return new Hit(
                new Bookmark(row.getInteger("part"), row.getLong("place"), row.getUUID("listing_id")),
                storefront.shown(row));
    }
}
