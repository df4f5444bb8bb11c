package vn.nhan.platform.sheet;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Reads a spreadsheet into rows of cells: xlsx, or csv in any of the encodings and with any of the delimiters that
 * Vietnamese computers write. Formulas give the result that the file holds and are never run; hidden sheets are passed
 * over. It takes processor time and up to some ten times the file in memory, so it belongs on a worker.
 */
public final class SheetReader {

    /** How many rows of a sheet are looked at to tell whether it is the one that is meant. */
    public static final int HEAD = 30;

    private SheetReader() {}

    /**
     * The rows with something in them, at most {@link SheetLimits}.
     *
     * @param recognised asked about the first {@link #HEAD} rows of each visible sheet; the first sheet for which it says
     *     yes is read, and the first that isn't empty where it says yes to none
     * @throws SheetFailure with the reason why nothing of the file is taken
     */
    public static List<SheetRow> read(String fileName, byte[] bytes, Predicate<List<SheetRow>> recognised) {
        if (bytes.length > SheetLimits.MEGABYTES * 1_000_000) {
            throw SheetFailure.tooLarge(SheetLimits.MEGABYTES);
        }
        var rows = switch (agreed(fileName, SheetFormat.of(bytes))) {
            case XLSX -> XlsxReader.read(bytes, recognised);
            case TEXT -> CsvReader.read(bytes);
            case ENCRYPTED -> throw SheetFailure.password();
            case MACROS -> throw SheetFailure.macros();
            case OLD -> throw SheetFailure.oldFormat();
            case OTHER -> throw SheetFailure.notASheet();
        };
        if (rows.isEmpty()) {
            throw SheetFailure.empty();
        }
        LegacyRows.refuse(rows);
        return rows;
    }

    /** The format, if it is the one that the name promises. */
    private static SheetFormat agreed(String fileName, SheetFormat format) {
        var dot = fileName.lastIndexOf('.');
        var extension = dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
        if (extension.equals("xlsm") || extension.equals("xltm") || extension.equals("xlam")) {
            throw SheetFailure.macros();
        }
        var promised = switch (extension) {
            case "xlsx" -> SheetFormat.XLSX;
            case "csv", "txt", "tsv" -> SheetFormat.TEXT;
            default -> null;
        };
        if (promised == null && format.isTaken()) {
            throw SheetFailure.wrongExtension(extension, format.extension());
        }
        if (promised != null && format.isTaken() && format != promised) {
            throw SheetFailure.wrongExtension(extension, format.extension());
        }
        return format;
    }
}
