package vn.nhan.business.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.crypto.Seal;
import vn.nhan.platform.sheet.SheetCell;
import vn.nhan.platform.sheet.SheetRow;
import vn.nhan.platform.tenancy.TenantId;

/** The rows of sheets, sealed piece by piece. */
@ApplicationScoped
class Pieces {

    static final int ROWS = 400;

    private final Seal seal;
    private final ObjectMapper json;

    Pieces(Seal seal, ObjectMapper json) {
        this.seal = seal;
        this.json = json;
    }

    /** A piece as it is kept. */
    record Stored(String cells, @Nullable String findings) {}

    /** Seals rows; processor time, for a worker. */
    List<byte[]> sealed(TenantId tenant, UUID intake, List<SheetRow> rows) {
        var pieces = new ArrayList<byte[]>();
        for (var from = 0; from < rows.size(); from += ROWS) {
            var piece = rows.subList(from, Math.min(rows.size(), from + ROWS));
            pieces.add(seal.close(
                    tenant,
                    cellsPlace(intake, pieces.size()),
                    write(piece.stream().map(Pieces::line).toList())));
        }
        return pieces;
    }

    Uni<Void> add(Mutiny.Session session, Intake intake, int no, byte[] cells) {
        return session.createNativeQuery("insert into intake_piece (tenant_id, intake_id, no, cells_sealed)"
                        + " values (:tenant, :intake, :no, :cells)")
                .setParameter("tenant", intake.tenant().value())
                .setParameter("intake", intake.id())
                .setParameter("no", no)
                .setParameter("cells", cells)
                .executeUpdate()
                .replaceWithVoid();
    }

    Uni<Stored> read(Mutiny.Session session, UUID intake, int no) {
        return find(session, intake, no).map(Optional::orElseThrow);
    }

    /** Nothing once the rows of a sheet are forgotten. */
    Uni<Optional<Stored>> find(Mutiny.Session session, UUID intake, int no) {
        return session.createNativeQuery(
                        "select encode(cells_sealed, 'base64'), encode(findings_sealed, 'base64') from intake_piece"
                                + " where intake_id = :intake and no = :no",
                        Object[].class)
                .setParameter("intake", intake)
                .setParameter("no", no)
                .getSingleResultOrNull()
                .map(row -> row == null ? Optional.empty() : Optional.of(new Stored((String) row[0], (String) row[1])));
    }

    List<SheetRow> rows(TenantId tenant, UUID intake, int no, Stored piece) {
        var opened = seal.open(tenant, cellsPlace(intake, no), bytes(piece.cells()));
        return read(opened, new TypeReference<List<List<String>>>() {}).stream()
                .map(Pieces::row)
                .toList();
    }

    List<Finding> findings(TenantId tenant, UUID intake, int no, Stored piece) {
        var sealed = piece.findings();
        return sealed == null
                ? List.of()
                : read(seal.open(tenant, findingsPlace(intake, no), bytes(sealed)), new TypeReference<>() {});
    }

    Uni<Void> note(Mutiny.Session session, Intake intake, List<Finding> findings) {
        var no = intake.nextPiece;
        return session.createNativeQuery("update intake_piece set findings_sealed = :findings"
                        + " where tenant_id = :tenant and intake_id = :intake and no = :no")
                .setParameter("findings", seal.close(intake.tenant(), findingsPlace(intake.id(), no), write(findings)))
                .setParameter("tenant", intake.tenant().value())
                .setParameter("intake", intake.id())
                .setParameter("no", no)
                .executeUpdate()
                .replaceWithVoid();
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a piece of a sheet", e);
        }
    }

    List<String> texts(String document) {
        return read(document, new TypeReference<>() {});
    }

    private <T> T read(String document, TypeReference<T> type) {
        try {
            return json.readValue(document, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a piece of a sheet", e);
        }
    }

    private static List<String> line(SheetRow row) {
        var line = new ArrayList<String>(row.cells().size() + 1);
        line.add(Integer.toString(row.number()));
        row.cells().forEach(cell -> line.add(cell.isEmpty() ? "" : letter(cell) + cell.text()));
        return line;
    }

    private static SheetRow row(List<String> line) {
        return new SheetRow(
                Integer.parseInt(line.get(0)),
                line.stream().skip(1).map(Pieces::cell).toList());
    }

    private static SheetCell cell(String written) {
        return written.isEmpty()
                ? SheetCell.EMPTY
                : new SheetCell(SheetCell.Kind.values()[written.charAt(0) - 'a'], written.substring(1));
    }

    private static String letter(SheetCell cell) {
        return String.valueOf((char) ('a' + cell.kind().ordinal()));
    }

    private static byte[] bytes(String base64) {
        return Base64.getMimeDecoder().decode(base64);
    }

    private static String cellsPlace(UUID intake, int no) {
        return "intake/" + intake + "/" + no + "/cells";
    }

    private static String findingsPlace(UUID intake, int no) {
        return "intake/" + intake + "/" + no + "/findings";
    }
}
