package vn.nhan.catalog;

import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
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
import vn.nhan.platform.gs1.Gtin;
import vn.nhan.platform.measure.Weight;
import vn.nhan.platform.measure.WeightUnit;
import vn.nhan.platform.text.Vietnamese;

/** Products of many businesses in one sheet. They are only added: one that is there belongs to its makers. */
@ApplicationScoped
class ProductPart implements IntakePart {

    private static final String PRODUCT = "product";
    private static final long HEAVIEST_GRAMS = 10_000_000;

    private final ProducerNumbers producers;
    private final ProductTable table;

    ProductPart(ProducerNumbers producers, ProductTable table) {
        this.producers = producers;
        this.table = table;
    }

    private record Line(
            String producer,
            String name,
            @Nullable String nameEn,
            @Nullable String description,
            @Nullable String gtin,
            long grams) {}

    /** That the product of a row is there already. */
    private record There() {}

    @Override
    public Set<IntakeKind> kinds() {
        return Set.of(IntakeKind.PRODUCTS);
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<IntakeColumn> columns(IntakeKind kind) {
        return List.of(
                IntakeColumn.required("producer"),
                IntakeColumn.required("name"),
                IntakeColumn.required("netWeight"),
                IntakeColumn.choice("weightUnit", "weightUnit"),
                IntakeColumn.optional("gtin"),
                IntakeColumn.optional("description"),
                IntakeColumn.optional("nameEn"));
    }

    @Override
    public void read(IntakeRow row) {
        var producer = ProducerNumbers.read(row, "producer");
        var name = row.required("name", 200);
        var gtin = row.read("gtin", Gtin::parse);
        var weight = weight(row);
        var nameEn = row.text("nameEn", 200);
        var description = row.text("description", 4000);
        if (producer == null || name == null || weight == null || row.isBad()) {
            return;
        }
        var digits = gtin == null ? null : gtin.digits();
        row.keep(new Line(producer, name, nameEn, description, digits, weight.grams()));
        row.identify(digits == null ? producer + " " + Vietnamese.fold(name) : "gtin " + digits);
    }

    private static @Nullable Weight weight(IntakeRow row) {
        var typed = row.required("netWeight", 40);
        if (typed == null) {
            return null;
        }
        var weight = row.isEmpty("weightUnit") && !row.isNumber("netWeight")
                ? row.read("netWeight", Weight::parse)
                : measured(row);
        if (weight != null && (weight.grams() < 1 || weight.grams() > HEAVIEST_GRAMS)) {
            row.refuse("netWeight", "number.too-large", Map.of());
        }
        return weight;
    }

    private static @Nullable Weight measured(IntakeRow row) {
        if (row.isEmpty("weightUnit")) {
            row.refuse("weightUnit", "value.required", Map.of());
            return null;
        }
        var unit = row.read("weightUnit", WeightUnit::parse);
        BigDecimal amount = row.amount("netWeight");
        return unit == null || amount == null ? null : row.read("netWeight", typed -> Weight.of(amount, unit));
    }

    @Override
    public Uni<Void> compare(Mutiny.Session session, IntakeBatch batch) {
        var keys = batch.rows().stream().map(row -> line(row).producer()).collect(Collectors.toSet());
        var gtins = batch.rows().stream()
                .map(row -> line(row).gtin())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return producers.of(session, batch.tenant(), keys).chain(found -> {
            batch.rows().forEach(row -> belong(row, found.get(line(row).producer())));
            return table.of(session, new HashSet<>(found.values()), gtins)
                    .invoke(there -> batch.rows().forEach(row -> compare(row, there)))
                    .replaceWithVoid();
        });
    }

    private static void belong(IntakeRow row, @Nullable UUID producer) {
        if (producer == null) {
            row.refuse("producer", "intake.producer-unknown", Map.of());
        } else {
            row.belongsTo(producer);
        }
    }

    private static void compare(IntakeRow row, List<ProductTable.Known> there) {
        var line = line(row);
        var foreign = there.stream()
                .anyMatch(known -> known.gtin() != null
                        && known.gtin().equals(line.gtin())
                        && !known.business().equals(row.businessId()));
        if (foreign) {
            row.refuse("gtin", "intake.gtin-taken", Map.of());
            return;
        }
        var same = there.stream()
                .filter(known -> known.business().equals(row.businessId()))
                .filter(known -> line.gtin() != null && line.gtin().equals(known.gtin())
                        || Vietnamese.fold(known.name()).equals(Vietnamese.fold(line.name())))
                .findFirst();
        if (same.isEmpty()) {
            row.became(Outcome.CREATED);
            return;
        }
        row.keep(new There());
        var differs = same.get().grams() != line.grams() || !same.get().name().equals(line.name());
        row.became(differs ? Outcome.KEPT : Outcome.UNCHANGED);
        if (differs) {
            row.warn(null, "intake.product-differs", Map.of());
        }
    }

    @Override
    public Uni<Void> write(Mutiny.Session session, IntakeBatch batch) {
        var rows = batch.rows().stream()
                .filter(row -> row.kept(There.class) == null)
                .map(row -> product(batch, row))
                .toList();
        return rows.isEmpty() ? Uni.createFrom().voidItem() : table.insert(session, batch, rows);
    }

    private static ProductTable.NewProduct product(IntakeBatch batch, IntakeRow row) {
        var line = line(row);
        var id = UuidCreator.getTimeOrderedEpoch();
        batch.created(PRODUCT, id, row);
        return new ProductTable.NewProduct(
                id,
                Objects.requireNonNull(row.businessId()),
                line.name(),
                line.nameEn(),
                line.description(),
                line.gtin(),
                line.grams());
    }

    @Override
    public Set<String> tables() {
        return Set.of("product", "product_variant");
    }

    @Override
    public List<String> things() {
        return List.of(PRODUCT);
    }

    @Override
    public Uni<Set<UUID>> undo(Mutiny.Session session, String thing, List<IntakeItem> items) {
        return table.remove(session, items.stream().map(IntakeItem::id).toList())
                .map(HashSet::new);
    }

    private static Line line(IntakeRow row) {
        return Objects.requireNonNull(row.kept(Line.class));
    }
}
