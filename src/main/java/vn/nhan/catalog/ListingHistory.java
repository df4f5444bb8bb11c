package vn.nhan.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantTx;

/** How an offer came to be what it is: its versions, what each changed, and any of them put back. */
@ApplicationScoped
public class ListingHistory {

    /** More lines help nobody. */
    private static final int SHOWN = 200;

    private final TenantTx tx;
    private final ListingDesk desk;
    private final ListingVersions versions;
    private final ListingRestoration restoration;
    private final VersionKeeper keeper;

    ListingHistory(
            TenantTx tx,
            ListingDesk desk,
            ListingVersions versions,
            ListingRestoration restoration,
            VersionKeeper keeper) {
        this.tx = tx;
        this.desk = desk;
        this.versions = versions;
        this.restoration = restoration;
        this.keeper = keeper;
    }

    /**
     * @param by null for the platform itself
     * @param fields that differ from the version before
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            int number,
            Instant at,
            @Nullable String by,
            @Nullable Integer restores,
            List<String> fields) {}

    /** @param changes against the version before */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Shown(
            int number,
            Instant at,
            @Nullable String by,
            @Nullable Integer restores,
            Snapshot offered,
            List<FieldChange> changes) {}

    /** The newest first, none while it was never offered; one more was read than is shown, so that each has one to be compared with. */
    Uni<List<Line>> lines(UUID productId) {
        return tx.inTenant(session -> desk.readable(session, productId)
                .chain(() -> desk.find(session, productId))
                .chain(listing -> listing.isEmpty()
                        ? Uni.createFrom().item(List.<Line>of())
                        : versions.of(session, listing.get().id(), SHOWN + 1).map(ListingHistory::lines)));
    }

    Uni<Shown> version(UUID productId, int number) {
        return tx.inTenant(session -> readable(session, productId)
                .chain(listing -> versions.require(session, listing.id(), number)
                        .chain(found -> versions.find(session, listing.id(), number - 1)
                                .map(before -> new Shown(
                                        number,
                                        found.at(),
                                        found.by(),
                                        found.restores(),
                                        found.snapshot(),
                                        FieldChange.between(
                                                before.map(ListingVersion::snapshot)
                                                        .orElse(null),
                                                found.snapshot()))))));
    }

    /** What would become another by putting that version back. */
    Uni<List<FieldChange>> preview(UUID productId, int number) {
        return tx.inTenant(session -> readable(session, productId)
                .chain(listing -> versions.require(session, listing.id(), number)
                        .chain(wanted -> keeper.snapshot(session, listing)
                                .map(now -> FieldChange.between(now, restoration.possible(now, wanted.snapshot()))))));
    }

    /** Makes that version the newest again; pictures and packages that are gone stay gone. */
    Uni<ProductView> restore(UUID productId, int number) {
        return tx.inTenant(session -> desk.mine(session, productId)
                .chain(mine -> desk.listing(session, productId)
                        .chain(listing -> versions.require(session, listing.id(), number)
                                .chain(wanted -> restoration.put(session, mine.product(), listing, wanted.snapshot()))
                                .chain(() -> keeper.keep(session, productId, number))
                                .chain(() -> desk.done(session, mine, listing, "listing.restore")))));
    }

    /**
     * For moderators: what has changed since the version that was decided about last.
     *
     * @param decidedOn its number, 0 for none: then everything is new
     */
    public Uni<List<FieldChange>> since(Mutiny.Session session, UUID listingId, int decidedOn) {
        return versions.find(session, listingId, decidedOn)
                .chain(before -> versions.last(session, listingId)
                        .map(last -> last.isEmpty()
                                ? List.<FieldChange>of()
                                : FieldChange.between(
                                        before.map(ListingVersion::snapshot).orElse(null),
                                        last.get().snapshot())));
    }

    private Uni<Listing> readable(Mutiny.Session session, UUID productId) {
        return desk.readable(session, productId).chain(() -> desk.listing(session, productId));
    }

    private static List<Line> lines(List<ListingVersion> found) {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < Math.min(found.size(), SHOWN); i++) {
            var version = found.get(i);
            var before = i + 1 < found.size() ? found.get(i + 1).snapshot() : null;
            lines.add(new Line(
                    version.number(),
                    version.at(),
                    version.by(),
                    version.restores(),
                    FieldChange.between(before, version.snapshot()).stream()
                            .map(FieldChange::field)
                            .toList()));
        }
        return lines;
    }
}
