package vn.nhan.platform.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks a workbook over before its parser sees it: how large its parts really are once unpacked, whatever they say of
 * themselves, and whether a cell claims to stand so far to the right that the parser would fill the memory up to it.
 */
final class WorkbookCheck {

    private static final int MAX_PARTS = 2_000;
    private static final long MEGABYTE = 1_000_000;
    private static final int RATIO = 250;
    private static final long SMALL = 10 * MEGABYTE;
    private static final int BUFFER = 1 << 16;

    private long unpacked;
    private boolean styled;
    private boolean workbook;

    private WorkbookCheck() {}

    /** @return whether the workbook says how its cells are formatted, which its days can only be told by */
    static boolean isStyled(byte[] bytes) {
        var check = new WorkbookCheck();
        try (var channel = new SeekableInMemoryByteChannel(bytes);
                var zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
            check.parts(zip, bytes.length);
        } catch (IOException | IllegalArgumentException e) {
            throw SheetFailure.damaged();
        }
        if (!check.workbook) {
            throw SheetFailure.notASheet();
        }
        return check.styled;
    }

    private void parts(ZipFile zip, long packed) throws IOException {
        var count = 0;
        for (var part : Collections.list(zip.getEntries())) {
            if (++count > MAX_PARTS) {
                throw SheetFailure.unpacksTooLarge(SheetLimits.UNPACKED_MEGABYTES);
            }
            name(part);
            try (var content = zip.getInputStream(part)) {
                unpack(content, isSheet(part), packed);
            }
        }
    }

    private void name(ZipArchiveEntry part) {
        var name = part.getName().toLowerCase(Locale.ROOT);
        if (part.getGeneralPurposeBit().usesEncryption()) {
            throw SheetFailure.password();
        }
        if (name.endsWith("vbaproject.bin") || name.contains("/macrosheets/")) {
            throw SheetFailure.macros();
        }
        if (name.endsWith("workbook.bin")) {
            throw SheetFailure.oldFormat();
        }
        workbook |= name.equals("[content_types].xml");
        styled |= name.endsWith("styles.xml");
    }

    private static boolean isSheet(ZipArchiveEntry part) {
        var name = part.getName().toLowerCase(Locale.ROOT);
        return name.endsWith(".xml") && name.contains("sheet");
    }

    private void unpack(InputStream content, boolean sheet, long packed) throws IOException {
        var buffer = new byte[BUFFER];
        var cells = new CellReferences();
        for (int read; (read = content.read(buffer)) >= 0; ) {
            unpacked += read;
            if (unpacked > SheetLimits.UNPACKED_MEGABYTES * MEGABYTE || unpacked > SMALL && unpacked / RATIO > packed) {
                throw SheetFailure.unpacksTooLarge(SheetLimits.UNPACKED_MEGABYTES);
            }
            if (sheet) {
                cells.read(buffer, read);
            }
        }
    }
}
