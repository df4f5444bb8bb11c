package vn.nhan.place.address;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.place.unit.Communes;
import vn.nhan.place.unit.Lineage;
import vn.nhan.platform.text.Dates;

/** Brings a batch of one province's addresses to the units of today. */
@ApplicationScoped
class AddressMover {

    static final int BATCH = 200;

    /** A unit that passed on more often than this since the address was entered is left to the next run. */
    private static final int MAX_PASSAGES = 8;

    private final Communes communes;
    private final AddressUnits units;
    private final Clock clock;

    AddressMover(Communes communes, AddressUnits units, Clock clock) {
        this.communes = communes;
        this.units = units;
        this.clock = clock;
    }

    /** @param after the last address that was looked at */
    Uni<MigrationStep> move(Mutiny.Session session, UUID after) {
        return session.createSelectionQuery(
                        "from Address where unitId is not null and id > :after order by id", Address.class)
                .setParameter("after", after)
                .setMaxResults(BATCH)
                .getResultList()
                .chain(addresses -> addresses.isEmpty()
                        ? Uni.createFrom().item(new MigrationStep(0, 0, 0, 0, after))
                        : move(session, addresses));
    }

    private Uni<MigrationStep> move(Mutiny.Session session, List<Address> addresses) {
        var ids = addresses.stream().map(address -> address.unitId).collect(Collectors.toSet());
        var batch = new Batch(session);
        return lineage(session, ids, new HashMap<>(), 0)
                .chain(lineage -> Multi.createFrom()
                        .iterable(addresses)
                        .onItem()
                        .transformToUniAndConcatenate(address -> batch.settle(address, lineage))
                        .collect()
                        .asList())
                .call(session::flush)
                .chain(() -> batch.withoutLineage(addresses))
                .map(unknown -> new MigrationStep(
                        addresses.size(),
                        batch.moved,
                        batch.inReview,
                        unknown,
                        addresses.get(addresses.size() - 1).id()));
    }

    /** The passages of these units, of those they became, and so on. */
    private Uni<Map<UUID, List<Lineage>>> lineage(
            Mutiny.Session session, Set<UUID> units, Map<UUID, List<Lineage>> known, int depth) {
        var unknown = new HashSet<>(units);
        unknown.removeAll(known.keySet());
        if (unknown.isEmpty() || depth == MAX_PASSAGES) {
            return Uni.createFrom().item(known);
        }
        return communes.lineageOf(session, unknown, Dates.dayOf(clock.instant()))
                .chain(found -> {
                    unknown.forEach(unit -> known.put(
                            unit,
                            found.stream()
                                    .filter(passage -> passage.oldUnitId().equals(unit))
                                    .toList()));
                    var next = found.stream().map(Lineage::newUnitId).collect(Collectors.toSet());
                    return lineage(session, next, known, depth + 1);
                });
    }

    /** One batch at work, and what it has come to. */
    private final class Batch {

        private final Mutiny.Session session;
        private int moved;
        private int inReview;

        Batch(Mutiny.Session session) {
            this.session = session;
        }

        Uni<Void> settle(Address address, Map<UUID, List<Lineage>> lineage) {
            return settle(address, lineage, 0);
        }

        private Uni<Void> settle(Address address, Map<UUID, List<Lineage>> lineage, int passages) {
            var unit = address.unitId;
            if (unit == null || passages == MAX_PASSAGES) {
                return Uni.createFrom().voidItem();
            }
            var verdict = Verdict.of(unit, lineage.getOrDefault(unit, List.of()));
            if (verdict instanceof Verdict.Moves moves) {
                return follow(address, moves.passage()).chain(() -> settle(address, lineage, passages + 1));
            }
            return verdict instanceof Verdict.NeedsReview review
                    ? ask(address, review.first())
                    : Uni.createFrom().voidItem();
        }

        private Uni<Void> follow(Address address, Lineage passage) {
            moved++;
            address.moveTo(passage.newUnitId());
            var move = new AddressUnits.Move(passage.newUnitId(), passage.on(), AddressUnits.Because.LINEAGE, null);
            return units.record(session, address, move, clock.instant());
        }

        /** Once for each unit; what officers have left in the old commune stays there. */
        private Uni<Void> ask(Address address, Lineage passage) {
            return session.createSelectionQuery(
                            "select count(r) from AddressReview r where r.addressId = :address and r.oldUnitId = :unit",
                            Long.class)
                    .setParameter("address", address.id())
                    .setParameter("unit", passage.oldUnitId())
                    .getSingleResult()
                    .chain(count -> {
                        if (count > 0) {
                            return Uni.createFrom().voidItem();
                        }
                        inReview++;
                        return session.persist(
                                new AddressReview(address, passage.oldUnitId(), passage.on(), clock.instant()));
                    });
        }

        /** Those whose unit has ended and of which nobody has told what became of it. */
        Uni<Integer> withoutLineage(List<Address> addresses) {
            return session.createNativeQuery(
                            "select count(*) from address a join admin_unit u on u.id = a.unit_id"
                                    + " and u.superseded_at is null and u.valid_to < :today"
                                    + " where a.id in (:ids) and not exists (select from unit_lineage l"
                                    + " where l.old_unit_id = u.id and l.superseded_at is null)",
                            Long.class)
                    .setParameter("today", Dates.dayOf(clock.instant()))
                    .setParameter("ids", addresses.stream().map(Address::id).toList())
                    .getSingleResult()
                    .map(Long::intValue);
        }
    }
}
