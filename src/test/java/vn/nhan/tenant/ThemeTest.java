package vn.nhan.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThemeTest {

    private static final Colours COLOURS =
            new Colours(Colour.parse("#17563A"), Colour.WHITE, Colour.parse("#b5761f"), Colour.parse("#00ecd9"));

    @Test
    void coloursBecomeCustomProperties() {
        assertThat(Theme.css(COLOURS)).isEqualTo("""
                        :root {
                          --province-primary: #17563a;
                          --province-primary-ink: #ffffff;
                          --province-accent: #b5761f;
                          --province-soft: #00ecd9;
                        }
                        """);
    }

    @Test
    void addressChangesWithTheContentAndOnlyWithIt() {
        Theme theme = Theme.of("hung-yen", COLOURS, "<svg/>");

        assertThat(theme.stylesheet().href()).matches("/theme/hung-yen\\.css\\?v=[0-9a-f]{16}");
        assertThat(theme.logo().href()).matches("/theme/hung-yen/logo\\.svg\\?v=[0-9a-f]{16}");
        assertThat(Theme.of("hung-yen", COLOURS, "<svg/>")).isEqualTo(theme);

        Theme redrawn = Theme.of("hung-yen", COLOURS, "<svg></svg>");
        assertThat(redrawn.stylesheet()).isEqualTo(theme.stylesheet());
        assertThat(redrawn.logo().href()).isNotEqualTo(theme.logo().href());
    }
}
