package vn.nhan.business.membership;

import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.intake.IntakeBatch;
import vn.nhan.business.intake.IntakeColumn;
import vn.nhan.business.intake.IntakeItem;
import vn.nhan.business.intake.IntakeKind;
import vn.nhan.business.intake.IntakePart;
import vn.nhan.business.intake.IntakeRow;
import vn.nhan.business.intake.Outcome;
import vn.nhan.business.intake.ProducerNumbers;

/** Of a sheet of members: which cooperative each household belongs to, and since when. Stays are only added. */
@ApplicationScoped
class MembershipPart implements IntakePart {

    private static final String MEMBERSHIP = "membership";
    private static final String COOPERATIVE = "cooperative";

    /** Stands for the cooperative that sent the sheet. */
    private static final String SENDER = "";

    private final ProducerNumbers producers;
    private final MembershipTable table;

    MembershipPart(ProducerNumbers producers, MembershipTable table) {
        this.producers = producers;
        this.table = table;
    }

    private record Line(String cooperative, @Nullable LocalDate joinedOn) {}

    private record Joins(UUID cooperative) {}

    @Override
    public Set<IntakeKind> kinds() {
        return Set.of(IntakeKind.COOPERATIVE_MEMBERS, IntakeKind.OWN_MEMBERS);
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<IntakeColumn> columns(IntakeKind kind) {
        var joinedOn = IntakeColumn.optional("joinedOn");
        return kind == IntakeKind.OWN_MEMBERS
                ? List.of(joinedOn)
                : List.of(IntakeColumn.required(COOPERATIVE), joinedOn);
    }

    @Override
    public void read(IntakeRow row) {
        var cooperative = row.kind() == IntakeKind.OWN_MEMBERS ? SENDER : ProducerNumbers.read(row, COOPERATIVE);
        var joinedOn = row.day("joinedOn");
        if (cooperative != null) {
            row.keep(new Line(cooperative, joinedOn));
            row.identify("member of " + cooperative);
        }
    }

    @Override
    public Uni<Void> compare(Mutiny.Session session, IntakeBatch batch) {
        return named(session, batch)
                .chain(found -> table.cooperatives(session, new HashSet<>(found.values()))
                        .invoke(cooperatives -> batch.rows()
                                .forEach(row ->
                                        place(row, found.get(line(row).cooperative()), cooperatives, batch.today()))))
                .chain(() -> table.stays(session, households(batch)))
                .invoke(stays -> batch.rows().forEach(row -> compare(row, stays)))
                .replaceWithVoid();
    }

    /** The cooperatives by what stands in the rows for them. */
    private Uni<Map<String, UUID>> named(Mutiny.Session session, IntakeBatch batch) {
        var sender = batch.cooperative();
        if (sender != null) {
            return Uni.createFrom().item(Map.of(SENDER, sender));
        }
        var keys = batch.rows().stream().map(row -> line(row).cooperative()).collect(Collectors.toSet());
        return producers.of(session, batch.tenant(), keys);
    }

    private static void place(IntakeRow row, @Nullable UUID cooperative, Set<UUID> cooperatives, LocalDate today) {
        var joinedOn = line(row).joinedOn();
        if (cooperative == null) {
            row.refuse(COOPERATIVE, "intake.producer-unknown", Map.of());
        } else if (!cooperatives.contains(cooperative)) {
            row.refuse(COOPERATIVE, "membership.not-a-cooperative", Map.of());
        } else if (joinedOn != null && joinedOn.isAfter(today)) {
            row.refuse("joinedOn", "membership.day-in-the-future", Map.of());
        } else {
            row.keep(new Joins(cooperative));
        }
    }

    private static void compare(IntakeRow row, Set<MembershipTable.Pair> stays) {
        var household = row.businessId();
        var joins = row.kept(Joins.class);
        var there = household != null
                && joins != null
                && stays.contains(new MembershipTable.Pair(joins.cooperative(), household));
        row.became(there ? Outcome.UNCHANGED : Outcome.CREATED);
    }

    /** Who stands in two rows for one cooperative joins it once. */
    @Override
    public Uni<Void> write(Mutiny.Session session, IntakeBatch batch) {
        return table.stays(session, households(batch)).chain(stays -> {
            var taken = new HashSet<>(stays);
            var rows = batch.rows().stream()
                    .filter(row -> row.businessId() != null && taken.add(pair(row)))
                    .map(row -> joined(batch, row))
                    .toList();
            return rows.isEmpty() ? Uni.createFrom().voidItem() : table.insert(session, batch, rows);
        });
    }

    private static MembershipTable.NewStay joined(IntakeBatch batch, IntakeRow row) {
        var id = UuidCreator.getTimeOrderedEpoch();
        batch.created(MEMBERSHIP, id, row);
        var pair = pair(row);
        var day = Objects.requireNonNullElse(line(row).joinedOn(), batch.today());
        return new MembershipTable.NewStay(id, pair.cooperative(), pair.household(), day.toString());
    }

    @Override
    public Set<String> tables() {
        return Set.of("cooperative_membership");
    }

    @Override
    public List<String> things() {
        return List.of(MEMBERSHIP);
    }

    @Override
    public Uni<Set<UUID>> undo(Mutiny.Session session, String thing, List<IntakeItem> items) {
        return table.remove(session, items.stream().map(IntakeItem::id).toList())
                .map(HashSet::new);
    }

    private static Set<UUID> households(IntakeBatch batch) {
        return batch.rows().stream()
                .map(IntakeRow::businessId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static MembershipTable.Pair pair(IntakeRow row) {
        return new MembershipTable.Pair(
                Objects.requireNonNull(row.kept(Joins.class)).cooperative(), Objects.requireNonNull(row.businessId()));
    }

    private static Line line(IntakeRow row) {
        return Objects.requireNonNull(row.kept(Line.class));
    }
}
