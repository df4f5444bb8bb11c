package vn.nhan.catalog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** What of a text stayed, went and came, word by word: the longest run of words that both have, in their order, stays. */
final class WordDiff {

    /** Longer texts are told as gone and come whole: nobody reads more of it, and the table would grow by its square. */
    private static final int MOST_WORDS = 2_000;

    private static final Pattern WORD = Pattern.compile("\\s+|[^\\s]+");

    private WordDiff() {}

    /** Without the pieces that went it is the text after; without those that came, the text before. */
    static List<WordPiece> of(String before, String after) {
        var old = words(before);
        var now = words(after);
        if (old.size() > MOST_WORDS || now.size() > MOST_WORDS) {
            return joined(
                    List.of(new WordPiece(WordPiece.Kind.GONE, before), new WordPiece(WordPiece.Kind.COME, after)));
        }
        var pieces = new ArrayList<WordPiece>();
        var common = commonFrom(old, now);
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                pieces.add(new WordPiece(WordPiece.Kind.STAYED, old.get(i)));
                i++;
                j++;
            } else if (j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                pieces.add(new WordPiece(WordPiece.Kind.GONE, old.get(i++)));
            } else {
                pieces.add(new WordPiece(WordPiece.Kind.COME, now.get(j++)));
            }
        }
        return joined(pieces);
    }

    /** How many words both have in common, in their order, from each place to the end. */
    private static int[][] commonFrom(List<String> old, List<String> now) {
        var common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }

    private static List<WordPiece> joined(List<WordPiece> pieces) {
        var joined = new ArrayList<WordPiece>();
        for (var piece : pieces) {
            var last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (piece.text().isEmpty()) {
                continue;
            }
            if (last != null && last.kind() == piece.kind()) {
                joined.set(joined.size() - 1, new WordPiece(last.kind(), last.text() + piece.text()));
            } else {
                joined.add(piece);
            }
        }
        return Collections.unmodifiableList(joined);
    }
}
