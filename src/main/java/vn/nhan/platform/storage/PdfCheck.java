package vn.nhan.platform.storage;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Reads a PDF far enough to know that it is whole, open to everyone, and not too long. */
final class PdfCheck {

    static final int MAX_PAGES = 200;

    private static final byte[] END = {'%', '%', 'E', 'O', 'F'};

    private PdfCheck() {}

    static void check(byte[] pdf) {
        if (!endsAsPdf(pdf)) {
            throw new UploadFailure.Corrupt();
        }
        int pages = pages(pdf);
        if (pages == 0) {
            throw new UploadFailure.Corrupt();
        }
        if (pages > MAX_PAGES) {
            throw new UploadFailure.TooManyPages(MAX_PAGES);
        }
    }

    /** Nothing but white space may follow the end marker: that is where a ZIP archive would hide. */
    private static boolean endsAsPdf(byte[] pdf) {
        int end = pdf.length;
        while (end > 0 && pdf[end - 1] >= 0 && pdf[end - 1] <= ' ') {
            end--;
        }
        return end >= END.length && Arrays.equals(pdf, end - END.length, end, END, 0, END.length);
    }

    private static int pages(byte[] pdf) {
        try (PDDocument document = new BoundedPdfParser(pdf).parse()) {
            return leaves(document.getPages().getCOSObject());
        } catch (UploadFailure refused) {
            throw refused;
        } catch (IOException | RuntimeException unreadable) {
            throw new UploadFailure.Corrupt();
        }
    }

    /** Counts pages one by one, since the number a file states may be a lie; stops once there are too many. */
    private static int leaves(COSDictionary root) throws IOException {
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSDictionary> open = new ArrayDeque<>(Set.of(root));
        int leaves = 0;
        while (!open.isEmpty() && leaves <= MAX_PAGES) {
            COSDictionary node = open.pop();
            if (!seen.add(node)) {
                throw new IOException("a page stands twice in the page tree");
            }
            COSArray kids = node.getCOSArray(COSName.KIDS);
            if (kids == null) {
                leaves++;
            } else {
                pushAll(kids, open);
            }
        }
        return leaves;
    }

    private static void pushAll(COSArray kids, Deque<COSDictionary> open) {
        for (int i = 0; i < kids.size(); i++) {
            if (kids.getObject(i) instanceof COSDictionary kid) {
                open.push(kid);
            }
        }
    }
}
