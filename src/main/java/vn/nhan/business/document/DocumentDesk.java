package vn.nhan.business.document;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.text.Dates;

/**
 * What the page of a business's papers shows.
 *
 * @param removed what was taken off just now and can be put back, or null
 */
record DocumentDesk(
        List<Line> lines, List<Choice> kinds, @Nullable UUID removed) {

    /** A paper, and what it is called. */
    record Line(DocumentRef paper, String name, String addedOn) {}

    static DocumentDesk of(List<DocumentRef> found, @Nullable UUID removed, DocumentMessages words) {
        return new DocumentDesk(
                found.stream()
                        .map(paper ->
                                new Line(paper, name(paper.kind(), words), Dates.format(Dates.dayOf(paper.addedAt()))))
                        .toList(),
                Arrays.stream(DocumentKind.values())
                        .map(kind -> new Choice(kind.key(), name(kind, words)))
                        .toList(),
                removed);
    }

    private static String name(DocumentKind kind, DocumentMessages words) {
        return switch (kind) {
            case REGISTRATION -> words.kindRegistration();
            case CERTIFICATE -> words.kindCertificate();
            case PACKAGING -> words.kindPackaging();
            case LAND -> words.kindLand();
            case OTHER -> words.kindOther();
        };
    }
}
