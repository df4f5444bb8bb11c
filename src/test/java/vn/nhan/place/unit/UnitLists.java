package vn.nhan.place.unit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts of the official lists before and after 1 July 2025; the split in the lineage is made up for the test. */
final class UnitLists {

    static final LocalDate BEFORE = LocalDate.of(2025, 1, 1);
    static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    static final String DECREE = "Quyết định 19/2025/QĐ-TTg";

    private UnitLists() {}

    static byte[] file(String name) {
        try (InputStream in = UnitLists.class.getResourceAsStream("/units/" + name)) {
            return java.util.Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] units(String... lines) {
        return ("code,full_name,level,parent_code,province_code\n" + String.join("\n", lines) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] lineage(String... lines) {
        return ("old_code,old_valid_on,new_code,kind,share\n" + String.join("\n", lines) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    static ListTerms from(LocalDate from, @Nullable LocalDate to) {
        return new ListTerms(from, to, DECREE, false);
    }

    /** What is believed, in memory, as the tables would keep it. */
    static final class Beliefs {

        private Known known = Known.NOTHING;

        /** With the provinces that ship with the platform. */
        static Beliefs shipped() {
            var beliefs = new Beliefs();
            beliefs.take(file("provinces.csv"), from(LocalDate.of(2008, 8, 1), null));
            beliefs.take(file("province-lineage.csv"), from(REFORM, null));
            return beliefs;
        }

        /** With the communes of before and after the reform, and what became of them. */
        static Beliefs reformed() {
            var beliefs = shipped();
            beliefs.take(file("before.csv"), from(BEFORE, REFORM.minusDays(1)));
            beliefs.take(file("current.csv"), from(REFORM, null));
            beliefs.take(file("lineage.csv"), from(REFORM, null));
            return beliefs;
        }

        UnitReport take(byte[] file, ListTerms terms) {
            return take(UnitListReader.read(file, terms), terms);
        }

        private UnitReport take(UnitList list, ListTerms terms) {
            var changes = list instanceof UnitList.Units units
                    ? UnitComparison.compare(known, units)
                    : LineageComparison.compare(known, (UnitList.Lineage) list);
            apply(changes);
            return changes.report();
        }

        private void apply(UnitChanges changes) {
            var units = new HashMap<java.util.UUID, AdminUnit>();
            known.units().forEach(unit -> units.put(unit.id(), unit));
            new HashSet<>(changes.supersededUnits()).forEach(units::remove);
            changes.units().forEach(unit -> units.put(unit.id(), unit));
            var lineages = new ArrayList<>(known.lineages());
            lineages.removeIf(lineage -> changes.supersededLineages().contains(lineage.id()));
            lineages.addAll(changes.lineages());
            known = new Known(List.copyOf(units.values()), lineages, "");
        }

        List<AdminUnit> units() {
            return known.units();
        }

        List<Lineage> lineages() {
            return known.lineages();
        }

        AdminUnit on(String code, LocalDate day) {
            return new Timeline(known.units()).on(code, day).orElseThrow();
        }

        boolean isKnown(String code, LocalDate day) {
            return new Timeline(known.units()).on(code, day).isPresent();
        }
    }
}
