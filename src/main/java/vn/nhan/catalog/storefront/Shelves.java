package vn.nhan.catalog.storefront;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantDirectory;
import vn.nhan.platform.tenancy.TenantScope;

/** What is on sale, as somebody asks for it: page by page, with what resembles it where there is too little. */
@ApplicationScoped
class Shelves {

    private final ShelfQueries shelf;
    private final NearWordQueries words;
    private final TenantDirectory directory;
    private final Clock clock;

    Shelves(ShelfQueries shelf, NearWordQueries words, TenantDirectory directory, Clock clock) {
        this.shelf = shelf;
        this.words = words;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * A page of offers.
     *
     * @param literal how many of them, the first ones, have what was typed; the rest resembles it
     * @param near whether something that only resembles it was looked for
     * @param next address of what follows; null at the end
     */
    record Found(
            List<Storefront.Shown> offers,
            int literal,
            boolean near,
            @Nullable String next) {}

    /** @param answering of the host that is asked; on the national one all provinces are, or the one that was chosen */
    Asked asked(TenantScope answering, Question question) {
        var province = question.province();
        var national = answering.own().isNational();
        var scope = national && province != null
                ? new Scope(List.of(province), false)
                : national ? new Scope(List.copyOf(directory.all()), true) : new Scope(answering.all(), false);
        return new Asked(scope, question.sought(), question.filters(), question.sort(), clock.instant());
    }

    /** @param after null for the beginning */
    Uni<Found> page(Asked asked, @Nullable Bookmark after, int limit) {
        if (after != null && after.part() == Part.NEAR) {
            return near(asked, after, limit + 1).map(hits -> found(List.of(), hits, limit));
        }
        return shelf.first(asked, after, limit + 1)
                .chain(hits ->
                        after == null && hits.isEmpty() && !asked.sought().isEmpty()
                                ? near(asked, null, limit + 1).map(more -> found(hits, more, limit))
                                : Uni.createFrom().item(found(hits, List.of(), limit)));
    }

    private Uni<List<ShelfQueries.Hit>> near(Asked asked, @Nullable Bookmark after, int most) {
        return words.of(asked.scope(), asked.sought())
                .chain(meant -> meant.isEmpty()
                        ? Uni.createFrom().item(List.of())
                        : shelf.of(asked, Part.near(asked.sought(), meant.get(), asked.filterMatch()), after, most));
    }

    private static Found found(List<ShelfQueries.Hit> literal, List<ShelfQueries.Hit> near, int limit) {
        var all = new ArrayList<>(literal);
        all.addAll(near);
        var page = all.subList(0, Math.min(limit, all.size()));
        return new Found(
                page.stream().map(ShelfQueries.Hit::shown).toList(),
                Math.min(literal.size(), limit),
                !near.isEmpty(),
                all.size() > limit ? page.get(limit - 1).at().toString() : null);
    }
}
