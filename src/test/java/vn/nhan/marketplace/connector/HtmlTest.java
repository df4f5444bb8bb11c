package vn.nhan.marketplace.connector;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HtmlTest {

    @Test
    void theSameTextWrittenOtherwiseIsTheSame() {
        var ours = "<p>Nhãn <strong>cùi dày</strong> &amp; giòn<br>giao lạnh</p><ul><li>Giữ 5 ngày</li></ul>";
        var theirs =
                "<P>Nhãn <strong>cùi dày</strong> &#38; giòn<br />\ngiao lạnh</P>\n\n<ul>\n<li>Giữ 5 ngày</li>\n</ul>\n";

        assertThat(Html.canonical(theirs)).isEqualTo(Html.canonical(ours));
    }

    @Test
    void anotherTextIsAnother() {
        var ours = Html.canonical("<p>Nhãn <strong>cùi dày</strong> ngon</p>");

        assertThat(Html.canonical("<p>Nhãn <strong>cùi dày</strong>ngon</p>")).isNotEqualTo(ours);
        assertThat(Html.canonical("<p>Nhãn cùi dày ngon</p>")).isNotEqualTo(ours);
        assertThat(Html.canonical("<p>Nhãn <em>cùi dày</em> ngon</p>")).isNotEqualTo(ours);
    }

    /** A shop may send anything; this took half an hour once. */
    @Test
    @Timeout(10)
    void megabytesOfBlanksAreGoneThroughOnce() {
        var blanks = " ".repeat(1_000_000);

        assertThat(Html.canonical("Nhãn" + blanks + "lồng")).isEqualTo("Nhãn lồng");
        assertThat(Html.canonical("<p" + blanks + "Nhãn")).isEqualTo("<p Nhãn");
        assertThat(Html.canonical(("<" + " ".repeat(999)).repeat(1_000))).hasSize(1_999);
        assertThat(Html.canonical("<p>" + blanks + "<strong>Nhãn</strong>" + blanks + "</p>"))
                .isEqualTo("<p><strong>Nhãn</strong> </p>");
    }

    @Test
    void entitiesBecomeWhatTheyStandFor() {
        assertThat(Html.words("A &amp; B &lt;5 kg&gt; &#x1F33E; &khong; &#1114112;"))
                .isEqualTo("A & B <5 kg> 🌾 &khong; &#1114112;");
    }
}
