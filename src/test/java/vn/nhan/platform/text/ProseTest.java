package vn.nhan.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nhãn <script>alert(1)</script>ngon | Nhãn ngon",
                "Nhãn <SCRIPT src=//x.example>ngon | Nhãn",
                "<p>Một</p><p>Hai</p> | Một@@Hai",
                "Một<br>Hai<br/>Ba | Một@Hai@Ba",
                "<ul><li>Một</li><li>Hai</li></ul> | - Một@- Hai",
                "<strong>Ngon</strong> và <em>sạch</em> | **Ngon** và *sạch*",
                "<b onclick='x'> Ngon </b> | **Ngon**",
                "<a href=\"javascript:alert(1)\">Xem</a> nhé | Xem nhé",
                "<img src=x onerror=alert(1)>Nhãn | Nhãn",
                "<img alt='a>b' src=x>Nhãn | Nhãn",
                "<svg/onload=alert(1)></svg>Nhãn | Nhãn",
                "&lt;b&gt; 5 < 6 & 7 | &lt;b&gt; 5 < 6 & 7",
                "<i></i>&lt;script&gt;x&lt;/script&gt;Nhãn | Nhãn",
                "<scr<b>ipt>alert(1)</script> | ''",
                "Xem https://nhan.example/a?b=1 nhé | Xem  nhé",
                "Xem www.nhan.example nhé | Xem  nhé",
                "giá <5 kg thì rẻ | giá <5 kg thì rẻ",
                "Nhãn <!-- ẩn -->ngon | Nhãn ngon",
                "<h2>Ngon</h2>lắm | Ngon@@lắm",
            })
    void htmlScriptsAndLinksAreTakenOut(String typed, String kept) {
        assertThat(Prose.cleaned(typed)).isEqualTo(kept.replace('@', '\n'));
    }

    @Test
    void whatIsShownIsMadeOfSixElements() {
        var prose = "Nhãn **lồng** của *Phố Hiến*.\nNgon <b>lắm</b> & \"ngọt\".\n\n- Sạch\n- Tươi\nGiao tận nhà.";
        assertThat(Prose.html(prose))
                .isEqualTo("<p>Nhãn <strong>lồng</strong> của <em>Phố Hiến</em>.<br>Ngon &lt;b&gt;lắm&lt;/b&gt; &amp;"
                        + " &quot;ngọt&quot;.</p><ul><li>Sạch</li><li>Tươi</li></ul><p>Giao tận nhà.</p>");
        assertThat(Prose.plain(prose)).startsWith("Nhãn lồng của Phố Hiến.");
    }

    @Test
    void plainTextStaysAsItWasTyped() {
        var typed = "Nhãn lồng 5 * 6 = 30 quả.\n\nGiá 25.000 ₫/kg; 3 < 4 & 5 > 4.";
        assertThat(Prose.cleaned(typed)).isEqualTo(typed);
        assertThat(Prose.plain(typed)).isEqualTo(typed);
        assertThat(Prose.cleaned(null)).isNull();
    }

    @Test
    void textOfTwoMegabytesIsLeftForTheRefusal() {
        var huge = "<b>".repeat(700_000);
        assertThat(Prose.cleaned(huge)).isSameAs(huge);
    }

    @Test
    void hostileTextTakesNoTime() {
        for (var piece :
                new String[] {"<script ", "<a '\"", "<", "&amp;", "<!--", "<b>*", "**a", "www.", "<p \"'", "- \n", "a+"
                }) {
            var text = piece.repeat(99_000 / piece.length());
            Assertions.assertTimeout(
                    Duration.ofSeconds(5), () -> Prose.html(String.valueOf(Prose.cleaned(text))), piece);
        }
    }

    @Property(seed = "7", tries = 2000)
    void nothingButTheSixElementsEverStandsOnAPage(@ForAll("hostile") String typed) {
        var html = Prose.html(String.valueOf(Prose.cleaned(typed)));
        assertThat(html.replaceAll("</?(?:p|ul|li|strong|em)>|<br>", "")).doesNotContain("<", ">", "\"", "'");
    }

    @Property(seed = "8", tries = 2000)
    void cleaningTwiceIsCleaningOnce(@ForAll("hostile") String typed) {
        var once = Prose.cleaned(typed);
        assertThat(Prose.cleaned(once)).isEqualTo(once);
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.of(
                        "<script>",
                        "</script>",
                        "<b>",
                        "</b>",
                        "<a href='",
                        "'>",
                        "\"",
                        "<",
                        ">",
                        "&lt;",
                        "&gt;",
                        "&amp;",
                        "&#60;",
                        "*",
                        "**",
                        "- ",
                        "\n",
                        "\n\n",
                        " ",
                        "Nhãn",
                        "javascript:",
                        "http://",
                        "x",
                        "<!--",
                        "-->",
                        "onerror=",
                        "<li>",
                        "</p>",
                        "<p",
                        "/",
                        "\r\n")
                .list()
                .ofMaxSize(25)
                .map(pieces -> String.join("", pieces));
    }
}
