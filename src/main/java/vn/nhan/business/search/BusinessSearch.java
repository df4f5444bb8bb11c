package vn.nhan.business.search;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.place.unit.Communes;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;
import vn.nhan.tenant.Tenant;
import vn.nhan.tenant.TenantRegistry;

/** Officers look for businesses. */
@ApplicationScoped
class BusinessSearch {

    private final TenantTx tx;
    private final CurrentTenant tenant;
    private final TenantRegistry registry;
    private final Communes communes;
    private final SearchQueries queries;
    private final Clock clock;

    BusinessSearch(
            TenantTx tx,
            CurrentTenant tenant,
            TenantRegistry registry,
            Communes communes,
            SearchQueries queries,
            Clock clock) {
        this.tx = tx;
        this.tenant = tenant;
        this.registry = registry;
        this.communes = communes;
        this.queries = queries;
        this.clock = clock;
    }

    /** Names that are spelt as they were typed come first, the newest first; then those that differ in their marks only. */
    Uni<Paged<FoundBusiness>> find(Asked asked, Place from, int limit) {
        return tx.inTenant(session -> unit(session, asked.commune())
                .chain(unit -> from.spelt() && asked.inTwoParts()
                        ? bothParts(session, asked, unit, from.cursor(), limit)
                        : part(session, new Part(asked, unit, false), from.cursor(), limit)
                                .map(rows -> page(List.of(), rows, limit))));
    }

    /** Those that one can choose from: the communes of today's province. */
    Uni<List<SearchQueries.Commune>> communes() {
        var province = registry.byId(tenant.id()).map(Tenant::provinceCode).orElse("");
        return tx.inTenant(session -> queries.communes(session, province, Dates.dayOf(clock.instant())));
    }

    /** @param spelt whether marks must be as typed, or must not */
    private record Part(Asked asked, @Nullable UUID unit, boolean spelt) {}

    private Uni<Paged<FoundBusiness>> bothParts(
            Mutiny.Session session, Asked asked, @Nullable UUID unit, Cursor cursor, int limit) {
        return part(session, new Part(asked, unit, true), cursor, limit)
                .chain(spelt -> spelt.size() > limit
                        ? Uni.createFrom().item(firstPart(spelt, limit))
                        : part(session, new Part(asked, unit, false), Cursor.START, limit - spelt.size())
                                .map(others -> page(spelt, others, limit)));
    }

    private Uni<List<FoundBusiness>> part(Mutiny.Session session, Part part, Cursor cursor, int limit) {
        var now = clock.instant();
        return queries.found(session, part.asked().question(part.spelt(), part.unit(), now), cursor, limit + 1, now);
    }

    private static Paged<FoundBusiness> firstPart(List<FoundBusiness> rows, int limit) {
        var items = List.copyOf(rows.subList(0, limit));
        return new Paged<>(items, Place.after(true, items.get(limit - 1).id()));
    }

    private static Paged<FoundBusiness> page(List<FoundBusiness> spelt, List<FoundBusiness> others, int limit) {
        var room = limit - spelt.size();
        var items = new ArrayList<>(spelt);
        items.addAll(others.subList(0, Math.min(room, others.size())));
        var last = room == 0 || others.isEmpty()
                ? Cursor.START.after()
                : items.get(items.size() - 1).id();
        return new Paged<>(List.copyOf(items), others.size() > room ? Place.after(false, last) : null);
    }

    private Uni<@Nullable UUID> unit(Mutiny.Session session, @Nullable String commune) {
        return commune == null
                ? Uni.createFrom().nullItem()
                : communes.withCode(session, commune, Dates.dayOf(clock.instant()))
                        .map(found -> found.orElseThrow(() -> new Invalid("commune", "place.commune-unknown"))
                                .unit()
                                .id());
    }
}
