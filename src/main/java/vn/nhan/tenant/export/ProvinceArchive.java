package vn.nhan.tenant.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.nhan.platform.storage.LargeObjects;
import vn.nhan.platform.storage.StoredName;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantSnapshot;
import vn.nhan.tenant.StoredProvinces;
import vn.nhan.tenant.Tenant;

/** Writes the archive of a province: its rows as of one moment, its objects, its file. Blocks as long as it takes. */
@ApplicationScoped
class ProvinceArchive {

    /** Raised whenever a reader of older archives could stumble over a newer one. */
    static final String FORMAT = "nhan-province-export/1";

    private final TenantSnapshot snapshots;
    private final LargeObjects objects;
    private final StoredProvinces provinces;
    private final ObjectMapper json;
    private final Clock clock;

    ProvinceArchive(
            TenantSnapshot snapshots, LargeObjects objects, StoredProvinces provinces, ObjectMapper json, Clock clock) {
        this.snapshots = snapshots;
        this.objects = objects;
        this.provinces = provinces;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Writes it into the folder.
     *
     * @return SHA-256 of the file
     * @throws Pulse.Lost when nobody wants it any more
     */
    String write(Tenant province, Path folder, Pulse pulse) throws IOException, SQLException {
        var scope = TenantScope.of(province.id());
        var tables = snapshots.read(scope, Table::all);
        try (var archive = new Archive(folder, json, heading(province, tables))) {
            count(province, tables, pulse);
            addFile(archive, province);
            snapshots.read(scope, snapshot -> {
                addTables(archive, new TableRows(snapshot, province.id(), json, pulse::beat), tables, pulse);
                return archive;
            });
            addObjects(archive, province, pulse);
            return archive.finish();
        }
    }

    private Map<String, Object> heading(Tenant province, List<Table> tables) {
        var heading = new LinkedHashMap<String, Object>();
        heading.put("format", FORMAT);
        heading.put("tenant", province.id().value());
        heading.put("slug", province.slug());
        heading.put("provinceCode", province.provinceCode());
        heading.put("name", province.name());
        heading.put("takenAt", clock.instant().toString());
        heading.put("leftOut", LeftOut.of(tables));
        return heading;
    }

    private void addFile(Archive archive, Tenant province) throws IOException, SQLException {
        var text = provinces.shelf().text(province.slug()).orElse("");
        archive.add("province/" + province.slug() + ".yaml", out -> text(out, text));
        var looks = province.looks().entries();
        for (int i = 0; i < looks.size(); i++) {
            var logo = looks.get(i).value().theme().logo().text();
            archive.add("province/logo-" + (i + 1) + ".svg", out -> text(out, logo));
        }
    }

    private static long text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        return -1;
    }

    private static void addTables(Archive archive, TableRows rows, List<Table> tables, Pulse pulse)
            throws SQLException, IOException {
        for (var table : tables) {
            if (LeftOut.carries(table)) {
                archive.add("tables/" + table.name() + ".csv", out -> rows.writeCsv(table, out));
                pulse.done();
                archive.add("tables/" + table.name() + ".jsonl", out -> rows.writeJsonLines(table, out));
                pulse.done();
            }
        }
    }

    /** Before anything is written, so that whoever waits knows how much there is. */
    private void count(Tenant province, List<Table> tables, Pulse pulse) {
        pulse.expect(2 * (int) tables.stream().filter(LeftOut::carries).count());
        objects.ofTenant(province.id().value(), object -> pulse.expect(1));
        pulse.tell();
    }

    private void addObjects(Archive archive, Tenant province, Pulse pulse) {
        objects.ofTenant(province.id().value(), object -> {
            try {
                addObject(archive, object);
            } catch (IOException | SQLException e) {
                throw new BrokenArchive(e);
            }
            pulse.done();
        });
    }

    /** An object that was removed since it was listed is left out. */
    private void addObject(Archive archive, StoredName object) throws IOException, SQLException {
        var first = objects.piece(object, 0);
        if (first.isEmpty()) {
            return;
        }
        archive.add("objects/" + object.name(), out -> {
            out.write(first.get());
            long written = first.get().length;
            while (written < object.size()) {
                var piece = objects.piece(object, written)
                        .orElseThrow(() -> new IOException("an object went away while it was read"));
                out.write(piece);
                written += piece.length;
            }
            return -1;
        });
    }

    /** The disk, not the object store, has failed. */
    private static final class BrokenArchive extends RuntimeException {

        private static final long serialVersionUID = 1L;

        BrokenArchive(Throwable cause) {
            super(cause);
        }
    }
}
