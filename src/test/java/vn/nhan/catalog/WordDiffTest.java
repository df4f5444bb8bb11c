package vn.nhan.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Test
    void oneWordThatChangedIsAllThatIsMarked() {
        assertThat(WordDiff.of("Cùi dày, hạt nhỏ.", "Cùi mỏng, hạt nhỏ."))
                .containsExactly(
                        new WordPiece(WordPiece.Kind.STAYED, "Cùi "),
                        new WordPiece(WordPiece.Kind.GONE, "dày,"),
                        new WordPiece(WordPiece.Kind.COME, "mỏng,"),
                        new WordPiece(WordPiece.Kind.STAYED, " hạt nhỏ."));
    }

    @Property(seed = "13", tries = 1000)
    void bothTextsCanBeReadFromIt(@ForAll("texts") String before, @ForAll("texts") String after) {
        var pieces = WordDiff.of(before, after);

        assertThat(read(pieces, WordPiece.Kind.COME)).isEqualTo(before);
        assertThat(read(pieces, WordPiece.Kind.GONE)).isEqualTo(after);
    }

    @Test
    void veryLongTextsAreTakenWhole() {
        var pieces = WordDiff.of("a ".repeat(5_000), "b ".repeat(5_000));

        assertThat(pieces).hasSize(2);
    }

    private static String read(List<WordPiece> pieces, WordPiece.Kind without) {
        return pieces.stream()
                .filter(piece -> piece.kind() != without)
                .map(WordPiece::text)
                .collect(Collectors.joining());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("nhãn", "lồng", "cùi", " ", "  ", "\n", ".")
                .list()
                .ofMaxSize(20)
                .map(words -> String.join("", words));
    }
}
