package vn.nhan.traceability.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TextWrapTest {

    private final TextWrap tenWide = new TextWrap(String::length, 10);

    @Test
    void textBreaksBetweenWords() {
        assertThat(tenWide.lines("Nhãn lồng Hưng Yên", 2)).containsExactly("Nhãn lồng", "Hưng Yên");
    }

    @Test
    void wordThatFillsTheLineStaysWhole() {
        assertThat(tenWide.lines("0123456789 a", 2)).containsExactly("0123456789", "a");
    }

    @Test
    void wordWiderThanALineIsBroken() {
        assertThat(tenWide.lines("HY2607A0123456789", 2)).containsExactly("HY2607A012", "3456789");
    }

    @Test
    void textThatDoesNotFitEndsInAnEllipsis() {
        assertThat(tenWide.lines("Nhãn lồng Hưng Yên sấy dẻo", 2)).containsExactly("Nhãn lồng", "Hưng Yên…");
        assertThat(tenWide.lines("Nhãn lồng Hưng Yên", 1)).containsExactly("Nhãn lồng…");
    }

    @Test
    void blankTextTakesNoLine() {
        assertThat(tenWide.lines("  ", 2)).isEmpty();
    }

    @Property(seed = "1725")
    void linesFitAndLoseNothingButTheEnd(@ForAll String text, @ForAll @IntRange(min = 2, max = 40) int room) {
        List<String> lines = new TextWrap(String::length, room).lines(text, 3);
        assertThat(lines)
                .hasSizeLessThanOrEqualTo(3)
                .allSatisfy(line -> assertThat(line.length()).isBetween(1, room));
        String whole = withoutBlanks(text);
        String shown = withoutBlanks(String.join("", lines));
        if (shown.endsWith("…")) {
            assertThat(whole).startsWith(shown.substring(0, shown.length() - 1));
        } else {
            assertThat(shown).isEqualTo(whole);
        }
    }

    private static String withoutBlanks(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
