package vn.nhan.catalog;

import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
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
import vn.nhan.business.intake.IntakeBatch;
import vn.nhan.business.intake.IntakeColumn;
import vn.nhan.business.intake.IntakeItem;
import vn.nhan.business.intake.IntakeKind;
import vn.nhan.business.intake.IntakePart;
import vn.nhan.business.intake.IntakeRow;
import vn.nhan.business.intake.Outcome;
import vn.nhan.business.intake.ProducerNumbers;
import vn.nhan.catalog.category.Categories;
import vn.nhan.catalog.category.CategoryTree;
import vn.nhan.platform.storage.PhotoName;

/**
 * Products of many businesses in one sheet, a row for each package, with photos by the names of their files. They are only
 * added: one that is there belongs to its makers, unless a sheet wrote it and nobody has touched it since.
 */
@ApplicationScoped
class ProductPart implements IntakePart {

    private static final String PRODUCT = "product";
    private static final String PACKAGE = "product-package";

    private final ProducerNumbers producers;
    private final Categories categories;
    private final ProductWords words;
    private final ProductTable table;
    private final SheetPhotos photos;

    ProductPart(
            ProducerNumbers producers,
            Categories categories,
            ProductWords words,
            ProductTable table,
            SheetPhotos photos) {
        this.producers = producers;
        this.categories = categories;
        this.words = words;
        this.table = table;
        this.photos = photos;
    }

    /** What comparing has found out about a row that is to be written. */
    private record Fate(
            ProductTable.@Nullable Known product,
            @Nullable String category,
            Map<String, String> attributes,
            List<SheetPhotos.Match> photos) {}

    /** What the database knows of everything in a batch. */
    private record Seen(
            CategoryTree tree,
            List<ProductTable.Known> there,
            Map<PhotoName, UUID> photos,
            Set<String> gtins,
            Map<String, Integer> packages) {}

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
        return ProductLineReader.columns();
    }

    @Override
    public void read(IntakeRow row) {
        ProductLineReader.read(row);
    }

    @Override
    public Uni<Void> compare(Mutiny.Session session, IntakeBatch batch) {
        var keys = batch.rows().stream().map(row -> line(row).producer()).collect(Collectors.toSet());
        var gtins = batch.rows().stream()
                .map(row -> line(row).pack().gtin())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return producers.of(session, batch.tenant(), keys).chain(found -> {
            batch.rows().forEach(row -> belong(row, found.get(line(row).producer())));
            return seen(session, batch, new HashSet<>(found.values()), gtins)
                    .invoke(seen -> batch.rows().forEach(row -> compare(row, seen)))
                    .replaceWithVoid();
        });
    }

    private Uni<Seen> seen(Mutiny.Session session, IntakeBatch batch, Set<UUID> businesses, Set<String> gtins) {
        return categories
                .tree(session)
                .chain(tree -> table.of(session, businesses, gtins)
                        .chain(there -> photos.names(session, batch.intake())
                                .map(names -> new Seen(tree, there, names, new HashSet<>(), new HashMap<>()))));
    }

    private static void belong(IntakeRow row, @Nullable UUID producer) {
        if (producer == null) {
            row.refuse("producer", "intake.producer-unknown", Map.of());
        } else {
            row.belongsTo(producer);
        }
    }

    private void compare(IntakeRow row, Seen seen) {
        var line = line(row);
        var category = category(row, seen.tree());
        var attributes = attributes(row, seen.tree(), category);
        var gtin = line.pack().gtin();
        if (gtin != null && isTaken(row, gtin, seen)) {
            row.refuse("gtin", "intake.gtin-taken", Map.of());
        }
        var matched = SheetPhotos.match(row, line.photos(), seen.photos());
        if (row.isBad()) {
            return;
        }
        var known = seen.there().stream()
                .filter(one -> one.business().equals(row.businessId()))
                .filter(one -> one.key().equals(line.key()) || one.gtins().contains(String.valueOf(gtin)))
                .findFirst()
                .orElse(null);
        if (known != null && !isNewPackage(known, line)) {
            stays(row, known);
        } else if (packages(row, known, seen) > ProductVariant.MAX) {
            row.refuse(null, "intake.too-many-packages", Map.of("max", ProductVariant.MAX));
        } else {
            row.keep(new Fate(known, category, attributes, matched));
            row.became(Outcome.CREATED);
        }
    }

    private static boolean isNewPackage(ProductTable.Known known, ProductLine line) {
        return known.ours()
                && known.key().equals(line.key())
                && !known.packs().contains(line.pack().key())
                && !known.gtins().contains(String.valueOf(line.pack().gtin()));
    }

    private static int packages(IntakeRow row, ProductTable.@Nullable Known known, Seen seen) {
        return seen.packages()
                .merge(
                        row.businessId() + " " + line(row).key(),
                        known == null ? 1 : known.packs().size() + 1,
                        (before, first) -> before + 1);
    }

    /** Another business has it, or an earlier row. */
    private static boolean isTaken(IntakeRow row, String gtin, Seen seen) {
        var elsewhere = seen.there().stream()
                .anyMatch(known ->
                        known.gtins().contains(gtin) && !known.business().equals(row.businessId()));
        return elsewhere || !seen.gtins().add(gtin);
    }

    private static void stays(IntakeRow row, ProductTable.Known known) {
        var line = line(row);
        var same = known.packs().contains(line.pack().key()) && known.name().equals(line.name());
        row.became(same ? Outcome.UNCHANGED : Outcome.KEPT);
        if (!same) {
            row.warn(null, "intake.product-differs", Map.of());
        }
    }

    private static @Nullable String category(IntakeRow row, CategoryTree tree) {
        var typed = line(row).category();
        if (typed == null) {
            return null;
        }
        var meant = CategoryNames.find(tree, typed);
        if (meant.isEmpty()) {
            row.refuse("category", "catalog.category-unknown", Map.of());
            return null;
        }
        if (!meant.get().exact()) {
            row.warn(
                    "category",
                    "intake.category-taken-for",
                    Map.of("category", meant.get().category().name().vi()));
        }
        return meant.get().category().code();
    }

    private Map<String, String> attributes(IntakeRow row, CategoryTree tree, @Nullable String category) {
        var said = words.said(new HashMap<>(line(row).attributes()));
        if (!said.isEmpty() && category == null && !row.isBad()) {
            row.refuse("category", "value.required", Map.of());
        } else if (category != null) {
            words.errors(tree, category, said).forEach(error -> {
                var code = error.field().replaceFirst("^attributes\\.", "");
                row.refuse(ProductLineReader.ATTRIBUTES.getOrDefault(code, "category"), error.code(), error.args());
            });
        }
        return said;
    }

    @Override
    public Uni<Void> write(Mutiny.Session session, IntakeBatch batch) {
        var writing = new ProductWriting(batch.tenant());
        for (var row : batch.rows()) {
            var fate = row.kept(Fate.class);
            if (fate != null) {
                write(batch, row, fate, writing);
            }
        }
        return writing.packages.isEmpty()
                ? Uni.createFrom().voidItem()
                : table.insert(session, batch, writing).chain(() -> photos.insert(session, batch, writing.photos));
    }

    private static void write(IntakeBatch batch, IntakeRow row, Fate fate, ProductWriting writing) {
        var line = line(row);
        var business = Objects.requireNonNull(row.businessId());
        var known = fate.product();
        var product = known == null ? writing.find(business, line) : known.id();
        if (product == null) {
            product = writing.add(business, line, new ProductWriting.Kind(fate.category(), fate.attributes()));
            batch.created(PRODUCT, product, row);
            writing.pack(UuidCreator.getTimeOrderedEpoch(), product, 1, line.pack());
        } else {
            var id = UuidCreator.getTimeOrderedEpoch();
            if (known != null) {
                batch.created(PACKAGE, id, row);
            }
            writing.pack(id, product, known == null ? 1 : known.last() + 1, line.pack());
        }
        writing.show(product, line.name(), fate.photos());
    }

    @Override
    public Set<String> tables() {
        return Set.of("product", "product_variant");
    }

    @Override
    public List<String> things() {
        return List.of(PACKAGE, PRODUCT);
    }

    @Override
    public Uni<Set<UUID>> undo(Mutiny.Session session, String thing, List<IntakeItem> items) {
        var ids = items.stream().map(IntakeItem::id).toList();
        return (thing.equals(PACKAGE) ? table.removePackages(session, ids) : table.remove(session, ids))
                .map(HashSet::new);
    }

    private static ProductLine line(IntakeRow row) {
        return Objects.requireNonNull(row.kept(ProductLine.class));
    }
}
