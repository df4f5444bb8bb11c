package vn.nhan.catalog.feed;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** A line of headings and a line for each package, their cells parted by tabs or commas (RFC 4180). */
final class TableFeed implements FeedWriter {

    private final CSVPrinter printer;
    private final List<FeedColumn> columns;

    TableFeed(Writer out, Channel channel, char delimiter) throws IOException {
        columns = channel.columns();
        printer = new CSVPrinter(
                out,
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(delimiter)
                        .setQuoteMode(QuoteMode.MINIMAL)
                        .setRecordSeparator('\n')
                        .get());
        printer.printRecord(columns.stream().map(FeedColumn::heading).toList());
    }

    @Override
    public void write(FeedRow row) throws IOException {
        printer.printRecord(columns.stream().map(row::cell).toList());
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }
}
