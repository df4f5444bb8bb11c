package vn.nhan.business.intake;

import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.place.address.AddressBatch;
import vn.nhan.place.address.AddressEntry;

/** Households, groups, cooperatives and enterprises: written down as drafts that nobody manages yet. */
@ApplicationScoped
class ProducerPart implements IntakePart {

    private static final String BUSINESS = "business";
    private static final String ADDRESS = "address";

    private final KnownProducers known;
    private final ProducerMerge merge;
    private final ProducerTable table;
    private final AddressBatch addresses;

    ProducerPart(KnownProducers known, ProducerMerge merge, ProducerTable table, AddressBatch addresses) {
        this.known = known;
        this.merge = merge;
        this.table = table;
        this.addresses = addresses;
    }

    /** What comparing has found out about a row. */
    private record Fate(
            @Nullable KnownProducer there,
            @Nullable ProducerRecord changed,
            boolean moves,
            @Nullable UUID unit) {}

    @Override
    public Set<IntakeKind> kinds() {
        return Set.of(
                IntakeKind.BUSINESSES, IntakeKind.HOUSEHOLDS, IntakeKind.COOPERATIVE_MEMBERS, IntakeKind.OWN_MEMBERS);
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public List<IntakeColumn> columns(IntakeKind kind) {
        return kind == IntakeKind.BUSINESSES ? ProducerReader.FIRM : ProducerReader.PERSON;
    }

    @Override
    public void read(IntakeRow row) {
        ProducerReader.read(row);
    }

    @Override
    public Uni<Void> compare(Mutiny.Session session, IntakeBatch batch) {
        var lines = batch.rows().stream().map(ProducerPart::line).toList();
        if (lines.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var communes = lines.stream().map(ProducerPart::commune).collect(Collectors.toSet());
        return addresses
                .units(session, batch.tenant(), communes, batch.today())
                .chain(units -> known.of(session, batch, lines)
                        .invoke(there -> batch.rows().forEach(row -> compare(batch, row, there.get(line(row)), units))))
                .replaceWithVoid();
    }

    private void compare(
            IntakeBatch batch, IntakeRow row, @Nullable KnownProducer there, Map<AddressBatch.Named, UUID> units) {
        var line = line(row);
        var unit = units.get(commune(line));
        if (unit == null && line.communeCode() != null) {
            row.refuse("communeCode", "place.commune-unknown", Map.of());
            return;
        }
        if (unit == null) {
            row.warn("commune", "intake.commune-not-listed", Map.of());
        }
        if (there == null) {
            row.keep(new Fate(null, null, false, unit));
            row.became(row.isRepeated() ? Outcome.UNCHANGED : Outcome.CREATED);
            return;
        }
        if (row.kind() == IntakeKind.COOPERATIVE_MEMBERS
                && there.tenant() != batch.tenant().value()) {
            row.refuse(null, "membership.other-province", Map.of());
        } else if (row.kind() == IntakeKind.OWN_MEMBERS) {
            // A cooperative joins households that are there; what they say of themselves is not its to change or to
            // learn.
            row.keep(new Fate(there, null, false, unit));
            row.belongsTo(there.record().id());
            row.became(Outcome.UNCHANGED);
        } else {
            compare(row, there, unit);
        }
    }

    private void compare(IntakeRow row, KnownProducer there, @Nullable UUID unit) {
        var line = line(row);
        var changed = merge.over(there, line);
        var moves = ProducerMerge.moves(there, line);
        var same = row.isRepeated() || changed.equals(there.record()) && !moves;
        row.keep(new Fate(there, same ? null : changed, moves, unit));
        if (there.ours() || row.kind() == IntakeKind.COOPERATIVE_MEMBERS) {
            // Whoever manages the household: that it belongs to the cooperative is the cooperative's to say.
            row.belongsTo(there.record().id());
        }
        if (there.ours()) {
            row.became(same ? Outcome.UNCHANGED : Outcome.UPDATED);
            return;
        }
        row.became(same ? Outcome.UNCHANGED : Outcome.KEPT);
        if (!same) {
            row.warn(null, "intake.kept", Map.of());
        }
    }

    @Override
    public Uni<Void> write(Mutiny.Session session, IntakeBatch batch) {
        var entered = new ArrayList<AddressBatch.Entered>();
        var inserted = new ArrayList<ProducerRecord>();
        var updated = new ArrayList<ProducerRecord>();
        var seen = new HashMap<UUID, Integer>();
        var things = new HashMap<String, UUID>();
        for (var row : batch.rows()) {
            var fate = Objects.requireNonNull(row.kept(Fate.class));
            var there = fate.there();
            if (there == null) {
                row.belongsTo(things.computeIfAbsent(
                        row.thingKey(),
                        key -> created(batch, row, entered, inserted).id()));
            } else if (there.ours() && fate.changed() != null) {
                updated.add(changed(batch, row, entered));
                seen.put(there.record().id(), there.record().version());
            }
        }
        return addresses
                .enter(session, batch.tenant(), entered)
                .chain(() -> table.insert(session, batch, inserted))
                .chain(() -> table.update(session, updated, seen))
                .replaceWithVoid();
    }

    private ProducerRecord created(
            IntakeBatch batch, IntakeRow row, List<AddressBatch.Entered> entered, List<ProducerRecord> inserted) {
        var address = entered(batch, row);
        entered.add(address);
        var record = merge.created(batch.tenant(), line(row), address.id());
        inserted.add(record);
        batch.created(BUSINESS, record.id(), row);
        return record;
    }

    private ProducerRecord changed(IntakeBatch batch, IntakeRow row, List<AddressBatch.Entered> entered) {
        var fate = Objects.requireNonNull(row.kept(Fate.class));
        var old = Objects.requireNonNull(fate.there()).record();
        var address = old.addressId();
        if (fate.moves()) {
            var moved = entered(batch, row);
            entered.add(moved);
            address = moved.id();
        }
        var changed = Objects.requireNonNull(fate.changed()).as(address, old.version() + 1);
        batch.updated(new IntakeItem(BUSINESS, old.id(), row.number(), changed.version(), table.write(old)));
        return changed;
    }

    private static AddressBatch.Entered entered(IntakeBatch batch, IntakeRow row) {
        var line = line(row);
        var id = UuidCreator.getTimeOrderedEpoch();
        var unit = Objects.requireNonNull(row.kept(Fate.class)).unit();
        batch.created(ADDRESS, id, row);
        return new AddressBatch.Entered(
                id,
                new AddressEntry(
                        line.commune(),
                        line.communeCode(),
                        line.hamlet(),
                        line.addressLine(),
                        null,
                        batch.today(),
                        batch.by()),
                unit);
    }

    @Override
    public Set<String> tables() {
        return Set.of("business", "address", "address_unit");
    }

    @Override
    public List<String> things() {
        return List.of(BUSINESS, ADDRESS);
    }

    @Override
    public Uni<Set<UUID>> undo(Mutiny.Session session, String thing, List<IntakeItem> items) {
        if (thing.equals(ADDRESS)) {
            return addresses
                    .remove(session, items.stream().map(IntakeItem::id).toList())
                    .map(HashSet::new);
        }
        var created = items.stream().filter(IntakeItem::isCreated).toList();
        var changed = items.stream().filter(item -> !item.isCreated()).toList();
        var seen = changed.stream().collect(Collectors.toMap(IntakeItem::id, IntakeItem::version));
        var before = changed.stream()
                .map(item -> table.read(Objects.requireNonNull(item.before())))
                .toList();
        return (created.isEmpty() ? Uni.createFrom().item(List.<UUID>of()) : table.remove(session, created))
                .chain(gone -> table.update(session, before, seen).map(restored -> {
                    var undone = new HashSet<>(gone);
                    undone.addAll(restored);
                    return undone;
                }));
    }

    private static ProducerLine line(IntakeRow row) {
        return Objects.requireNonNull(row.kept(ProducerLine.class));
    }

    private static AddressBatch.Named commune(ProducerLine line) {
        return new AddressBatch.Named(line.commune(), line.communeCode());
    }
}
