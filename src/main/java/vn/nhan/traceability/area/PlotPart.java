package vn.nhan.traceability.area;

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
import vn.nhan.business.intake.IntakeBatch;
import vn.nhan.business.intake.IntakeColumn;
import vn.nhan.business.intake.IntakeItem;
import vn.nhan.business.intake.IntakeKind;
import vn.nhan.business.intake.IntakePart;
import vn.nhan.business.intake.IntakeRow;
import vn.nhan.business.intake.Outcome;
import vn.nhan.place.address.AddressBatch;
import vn.nhan.place.address.AddressEntry;
import vn.nhan.platform.text.Vietnamese;

/**
 * The plots of a list of households. They are only ever added: a certificate may name the one that is there. A list seldom
 * says where a plot lies, so one without a point waits for somebody to show it.
 */
@ApplicationScoped
class PlotPart implements IntakePart {

    private static final String PLOT = "plot";
    private static final String AREA = "growing-area";

    private final PlotTable table;
    private final AddressBatch addresses;

    PlotPart(PlotTable table, AddressBatch addresses) {
        this.table = table;
        this.addresses = addresses;
    }

    /** That the plot of a row is there already. */
    private record There() {}

    @Override
    public Set<IntakeKind> kinds() {
        return Set.of(IntakeKind.HOUSEHOLDS);
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<IntakeColumn> columns(IntakeKind kind) {
        return List.of(
                IntakeColumn.optional("plotName"),
                IntakeColumn.optional("plotCode"),
                IntakeColumn.optional("crop"),
                IntakeColumn.optional("area"),
                IntakeColumn.choice("areaUnit", "areaUnit"),
                IntakeColumn.optional("coordinates"),
                IntakeColumn.optional("latitude"),
                IntakeColumn.optional("longitude"));
    }

    @Override
    public void read(IntakeRow row) {
        var line = PlotLine.read(row);
        if (line != null) {
            row.keep(line);
            row.identify(PLOT + " " + line.key());
        }
    }

    @Override
    public Uni<Void> compare(Mutiny.Session session, IntakeBatch batch) {
        var businesses = businesses(batch);
        return businesses.isEmpty()
                ? Uni.createFrom().voidItem()
                : table.plotsOf(session, businesses)
                        .invoke(plots -> batch.rows().forEach(row -> compare(row, plots)))
                        .replaceWithVoid();
    }

    private static void compare(IntakeRow row, List<PlotTable.PlotRow> plots) {
        var line = row.kept(PlotLine.class);
        if (line == null || row.businessId() == null) {
            return;
        }
        var same = plots.stream()
                .filter(plot -> plot.business().equals(row.businessId()))
                .filter(plot -> line.code() == null
                        ? Vietnamese.fold(plot.name()).equals(Vietnamese.fold(line.name()))
                        : plot.code().equals(line.code()))
                .findFirst();
        if (same.isEmpty()) {
            row.became(Outcome.CREATED);
            return;
        }
        row.keep(new There());
        if (same.get().m2() != line.area().squareMetres() || !same.get().crop().equals(line.crop())) {
            row.became(Outcome.KEPT);
            row.warn("area", "intake.plot-differs", Map.of());
        }
    }

    @Override
    public Uni<Void> write(Mutiny.Session session, IntakeBatch batch) {
        var rows = batch.rows().stream()
                .filter(row ->
                        row.kept(PlotLine.class) != null && row.kept(There.class) == null && row.businessId() != null)
                .toList();
        if (rows.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var named = rows.stream().map(row -> named(line(row))).collect(Collectors.toSet());
        var businesses = businesses(batch);
        return table.areasOf(session, businesses)
                .chain(areas -> table.plotsOf(session, businesses)
                        .chain(plots -> addresses
                                .units(session, batch.tenant(), named, batch.today())
                                .chain(units -> new Writing(batch, areas, plots, units).write(session, rows))));
    }

    /** One batch on its way into the tables. */
    private final class Writing {

        private final IntakeBatch batch;
        private final Map<String, UUID> areas = new HashMap<>();
        private final Map<UUID, Set<String>> codes = new HashMap<>();
        private final Map<AddressBatch.Named, UUID> units;
        private final List<PlotTable.AreaRow> newAreas = new ArrayList<>();
        private final List<AddressBatch.Entered> entered = new ArrayList<>();

        Writing(
                IntakeBatch batch,
                List<PlotTable.AreaRow> areas,
                List<PlotTable.PlotRow> plots,
                Map<AddressBatch.Named, UUID> units) {
            this.batch = batch;
            this.units = units;
            areas.forEach(area -> this.areas.putIfAbsent(key(area.business(), area.name()), area.id()));
            plots.forEach(plot -> codes(plot.area()).add(plot.code()));
        }

        Uni<Void> write(Mutiny.Session session, List<IntakeRow> rows) {
            var plots = rows.stream().map(this::plot).toList();
            return addresses
                    .enter(session, batch.tenant(), entered)
                    .chain(() -> table.insert(session, batch, newAreas, plots));
        }

        private PlotTable.PlotRow plot(IntakeRow row) {
            var line = line(row);
            var business = Objects.requireNonNull(row.businessId());
            var area = areas.computeIfAbsent(key(business, line.place().name()), key -> area(row, business));
            var id = UuidCreator.getTimeOrderedEpoch();
            batch.created(PLOT, id, row);
            return new PlotTable.PlotRow(
                    id,
                    business,
                    area,
                    code(area, line),
                    line.name(),
                    line.crop(),
                    line.area().squareMetres(),
                    line.area().amount(),
                    line.area().unit().name(),
                    line.point() == null ? null : line.point().latitude(),
                    line.point() == null ? null : line.point().longitude());
        }

        private UUID area(IntakeRow row, UUID business) {
            var place = line(row).place();
            var address = UuidCreator.getTimeOrderedEpoch();
            entered.add(new AddressBatch.Entered(
                    address,
                    new AddressEntry(
                            place.commune(),
                            place.communeCode(),
                            place.hamlet(),
                            null,
                            null,
                            batch.today(),
                            batch.by()),
                    units.get(named(line(row)))));
            batch.created("address", address, row);
            var area = new PlotTable.AreaRow(
                    UuidCreator.getTimeOrderedEpoch(), business, place.name(), place.commune(), address);
            newAreas.add(area);
            batch.created(AREA, area.id(), row);
            return area.id();
        }

        private String code(UUID area, PlotLine line) {
            var taken = codes(area);
            var given = line.code();
            if (given != null && taken.add(given)) {
                return given;
            }
            var number = taken.size() + 1;
            while (!taken.add("P" + number)) {
                number++;
            }
            return "P" + number;
        }

        private Set<String> codes(UUID area) {
            return codes.computeIfAbsent(area, key -> new HashSet<>());
        }

        private String key(UUID business, String name) {
            return business + " " + Vietnamese.fold(name);
        }
    }

    @Override
    public Set<String> tables() {
        return Set.of("growing_area", "plot", "address");
    }

    @Override
    public List<String> things() {
        return List.of(PLOT, AREA);
    }

    @Override
    public Uni<Set<UUID>> undo(Mutiny.Session session, String thing, List<IntakeItem> items) {
        return table.remove(
                        session,
                        thing.equals(PLOT) ? "plot" : "growing_area",
                        items.stream().map(IntakeItem::id).toList())
                .map(HashSet::new);
    }

    private static Set<UUID> businesses(IntakeBatch batch) {
        return batch.rows().stream()
                .filter(row -> row.kept(PlotLine.class) != null)
                .map(IntakeRow::businessId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static PlotLine line(IntakeRow row) {
        return Objects.requireNonNull(row.kept(PlotLine.class));
    }

    private static AddressBatch.Named named(PlotLine line) {
        return new AddressBatch.Named(line.place().commune(), line.place().communeCode());
    }
}
