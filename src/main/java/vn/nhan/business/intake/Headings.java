package vn.nhan.business.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.sheet.SheetCell;
import vn.nhan.platform.sheet.SheetReader;
import vn.nhan.platform.sheet.SheetRow;

/**
 * The headings of a sheet, wherever they begin: titles above them are passed over, headings of two rows (<i>Địa chỉ</i>
 * over <i>Thôn</i> and <i>Xã</i>) are put together, and the row of numbers that official forms have below is skipped.
 *
 * @param texts of each column of the file
 * @param rows how many rows of the file they and what stands above them take
 * @param columns key of the column that each is taken for, or an empty text
 */
record Headings(List<String> texts, int rows, List<String> columns) {

    private static final double ALIKE = 0.7;
    private static final int LONGEST = 80;
    private static final int FEWEST = 2;

    Headings {
        texts = List.copyOf(texts);
        columns = List.copyOf(columns);
    }

    /**
     * @param known columns of this kind of sheet
     * @param remembered folded headings, and the columns that somebody of this province chose for them
     * @return null where no row looks like headings
     */
    static @Nullable Headings find(
            List<SheetRow> sheet, IntakeKind kind, List<IntakeColumn> known, Map<String, String> remembered) {
        var guess = new Guess(kind, known, remembered);
        Headings best = null;
        var most = FEWEST - 1L;
        for (var i = 0; i < Math.min(sheet.size(), SheetReader.HEAD); i++) {
            for (var both : List.of(false, true)) {
                var texts = both ? joined(sheet, i) : texts(sheet.get(i));
                var columns = guess.columns(texts);
                var found = columns.stream().filter(column -> !column.isEmpty()).count();
                if (found > most) {
                    most = found;
                    best = new Headings(texts, i + 1 + numbers(sheet, i + 1), columns);
                }
            }
        }
        return best;
    }

    private static List<String> texts(SheetRow row) {
        return row.cells().stream().map(Headings::text).toList();
    }

    /** This row with the one above where it has nothing, and where the one above says more. */
    private static List<String> joined(List<SheetRow> sheet, int row) {
        var lower = sheet.get(row);
        if (row == 0) {
            return texts(lower);
        }
        var upper = sheet.get(row - 1);
        return IntStream.range(0, Math.max(upper.cells().size(), lower.cells().size()))
                .mapToObj(i -> text(lower.cell(i)).isEmpty() ? text(upper.cell(i)) : text(lower.cell(i)))
                .toList();
    }

    private static String text(SheetCell cell) {
        var text = cell.kind() == SheetCell.Kind.TEXT || cell.kind() == SheetCell.Kind.COMPOSED ? cell.text() : "";
        return text.length() > LONGEST ? "" : text;
    }

    /** How many of the next rows hold nothing but (1), (2), 3 or A, B. */
    private static int numbers(List<SheetRow> sheet, int from) {
        return from < sheet.size()
                        && sheet.get(from).cells().stream()
                                .allMatch(cell -> cell.isEmpty()
                                        || cell.text().matches("\\(?(?:[0-9]{1,2}|[A-Z])\\)?(?:\\s*=.{0,20})?"))
                ? 1
                : 0;
    }

    /** Which column each heading is likely to be; the likeliest pairs are made first, and no column is given twice. */
    private static final class Guess {

        private final Map<String, List<String>> names = new HashMap<>();
        private final Map<String, String> remembered;

        Guess(IntakeKind kind, List<IntakeColumn> known, Map<String, String> remembered) {
            known.forEach(column -> names.put(
                    column.key(),
                    IntakeWords.names(kind, column.key()).stream()
                            .map(Similarity::folded)
                            .toList()));
            this.remembered = remembered;
        }

        private record Pair(int at, String column, double alike) {}

        List<String> columns(List<String> texts) {
            var pairs = new ArrayList<Pair>();
            for (var i = 0; i < texts.size(); i++) {
                pairs.addAll(pairs(i, Similarity.folded(texts.get(i))));
            }
            pairs.sort((one, other) -> Double.compare(other.alike(), one.alike()));
            var columns = new ArrayList<>(java.util.Collections.nCopies(texts.size(), ""));
            Set<Integer> placed = new HashSet<>();
            Set<String> given = new HashSet<>();
            for (var pair : pairs) {
                if (!placed.contains(pair.at()) && given.add(pair.column())) {
                    placed.add(pair.at());
                    columns.set(pair.at(), pair.column());
                }
            }
            return columns;
        }

        private List<Pair> pairs(int at, String heading) {
            var chosen = remembered.get(heading);
            if (heading.isEmpty() || chosen != null) {
                return chosen == null || chosen.isEmpty() ? List.of() : List.of(new Pair(at, chosen, 2));
            }
            return names.entrySet().stream()
                    .map(entry -> new Pair(
                            at,
                            entry.getKey(),
                            entry.getValue().stream()
                                    .mapToDouble(name -> Similarity.ofFolded(heading, name))
                                    .max()
                                    .orElse(0)))
                    .filter(pair -> pair.alike() >= ALIKE)
                    .toList();
        }
    }
}
