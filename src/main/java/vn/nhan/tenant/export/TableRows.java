package vn.nhan.tenant.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.sheet.SafeText;
import vn.nhan.platform.tenancy.TenantId;

/** The rows that a tenant has in one table, fetched a few hundred at a time. */
final class TableRows {

    private static final int FETCHED_AT_ONCE = 500;

    /** RFC 4180. An empty text is {@code ""}, no value is nothing at all. */
    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL_NON_NULL).get();

    private final Connection snapshot;
    private final TenantId tenant;
    private final ObjectMapper json;
    private final Runnable alive;

    /** @param alive called between rows, now and then; may throw to give up */
    TableRows(Connection snapshot, TenantId tenant, ObjectMapper json, Runnable alive) {
        this.snapshot = snapshot;
        this.tenant = tenant;
        this.json = json;
        this.alive = alive;
    }

    /** Texts that a spreadsheet would run are guarded ({@link SafeText}). Gives how many rows there are, without the header. */
    long writeCsv(Table table, OutputStream out) throws SQLException, IOException {
        var printer = new CSVPrinter(writer(out), CSV);
        printer.printRecord(table.columns().stream().map(Table.Column::name).toList());
        long rows = each(table, values -> printer.printRecord(texts(values)));
        printer.flush();
        return rows;
    }

    /** One JSON object a line. */
    long writeJsonLines(Table table, OutputStream out) throws SQLException, IOException {
        var writer = writer(out);
        var names = new ArrayList<String>();
        for (var column : table.columns()) {
            names.add(json.writeValueAsString(column.name()));
        }
        long rows = each(table, values -> writer.write(line(names, values)));
        writer.flush();
        return rows;
    }

    private interface Taker {
        void take(List<@Nullable String> values) throws IOException;
    }

    private long each(Table table, Taker taker) throws SQLException, IOException {
        try (var statement = snapshot.prepareStatement(table.query())) {
            statement.setFetchSize(FETCHED_AT_ONCE);
            statement.setShort(1, tenant.value());
            try (var row = statement.executeQuery()) {
                long rows = 0;
                while (row.next()) {
                    taker.take(values(row, table.columns().size()));
                    if (++rows % FETCHED_AT_ONCE == 0) {
                        alive.run();
                    }
                }
                return rows;
            }
        }
    }

    private static List<@Nullable String> values(ResultSet row, int columns) throws SQLException {
        var values = new ArrayList<@Nullable String>(columns);
        for (int i = 1; i <= columns; i++) {
            values.add(row.getString(i));
        }
        return values;
    }

    private static String line(List<String> names, List<@Nullable String> values) {
        var line = new StringBuilder("{");
        for (int i = 0; i < names.size(); i++) {
            var value = values.get(i);
            line.append(i == 0 ? "" : ",").append(names.get(i)).append(':').append(value == null ? "null" : value);
        }
        return line.append("}\n").toString();
    }

    private List<@Nullable String> texts(List<@Nullable String> values) throws IOException {
        var texts = new ArrayList<@Nullable String>(values.size());
        for (var value : values) {
            texts.add(
                    value != null && value.startsWith("\"") ? SafeText.of(json.readValue(value, String.class)) : value);
        }
        return texts;
    }

    private static Writer writer(OutputStream out) {
        return new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }
}
