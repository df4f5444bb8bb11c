package vn.nhan.catalog.quality;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.web.Cursor;

/** What the officer's pages show. */
final class Desk {

    private Desk() {}

    /** To choose from. */
    record Choices(List<Choice> languages, List<Choice> dimensions, List<Choice> communes) {}

    record Scores(
            List<ScoreLine> lines,
            QualityQueries.Progress progress,
            Choices choices,
            boolean narrowed,
            @Nullable String first,
            @Nullable String next) {

        static Scores of(QualityFilter filter, QualityService.Overview found, int page, Locale reader) {
            var words = QualityWords.in(reader);
            var next = ScoreList.next(found.found(), page);
            return new Scores(
                    ScoreList.lines(found.found(), page, reader),
                    found.progress(),
                    new Choices(
                            words.languages(),
                            words.dimensions(),
                            found.communes().stream()
                                    .map(commune -> new Choice(commune, commune))
                                    .toList()),
                    filter.isNarrowed(),
                    filter.isFirstPage() ? null : filter.address(Rank.START),
                    next == null ? null : filter.address(next));
        }
    }

    /** @param what how alike they are, in words */
    record CopyLine(CopyQueries.Copy copy, String what) {

        static CopyLine of(CopyQueries.Copy copy, Locale reader) {
            return new CopyLine(copy, QualityWords.in(reader).alike(copy));
        }
    }

    record Copies(
            List<CopyLine> lines,
            @Nullable String first,
            @Nullable String next) {

        private static final String HERE = "/office/quality/copies";

        static Copies of(Cursor from, List<CopyQueries.Copy> found, int page, Locale reader) {
            return new Copies(
                    found.stream()
                            .limit(page)
                            .map(copy -> CopyLine.of(copy, reader))
                            .toList(),
                    from.equals(Cursor.START) ? null : HERE,
                    found.size() <= page
                            ? null
                            : HERE + "?cursor=" + new Cursor(found.get(page - 1).id()));
        }
    }
}
