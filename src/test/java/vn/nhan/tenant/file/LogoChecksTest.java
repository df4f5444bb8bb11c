package vn.nhan.tenant.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LogoChecksTest {

    @Test
    void plainDrawingPasses() {
        assertThat(problemsOf("<defs><clipPath id=\"a\"/></defs><g clip-path=\"url(#a)\"><path d=\"M0 0\"/></g>"))
                .isEmpty();
    }

    @Test
    void whateverRunsOrFetchesIsRefused() {
        assertThat(problemsOf("<script>alert(1)</script>")).containsExactly("logo: has an element <script>");
        assertThat(problemsOf("<foreignObject/>")).containsExactly("logo: has an element <foreignObject>");
        assertThat(problemsOf("<image href=\"https://a.example/a.png\"/>")).contains("logo: has an element <image>");
        assertThat(problemsOf("<path onload=\"alert(1)\"/>"))
                .containsExactly("logo: has an attribute onload=\"alert(1)\"");
        assertThat(problemsOf("<path fill=\"url(https://a.example/a)\"/>"))
                .containsExactly("logo: has an attribute fill=\"url(https://a.example/a)\"");
        assertThat(problemsOf("<path style=\"fill:red\"/>"))
                .containsExactly("logo: has an attribute style=\"fill:red\"");
        assertThat(problemsOf("<path xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"a.svg\"/>"))
                .containsExactly("logo: has an attribute href=\"a.svg\"");
    }

    @Test
    void documentTypeIsRefused() {
        assertThat(check("<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><svg/>"))
                .contains("logo: has a document type");
    }

    @Test
    void brokenXmlIsRefusedWithItsLine() {
        assertThat(check("<svg>\n<g></svg>")).containsExactly("logo: is not well-formed SVG, line 2");
    }

    @Test
    void drawingOfAnotherKindIsRefused() {
        assertThat(check("<html/>")).containsExactly("logo: has an element <html>");
    }

    @Test
    void hugeDrawingIsRefused() {
        assertThat(problemsOf(" ".repeat(LogoChecks.LONGEST))).containsExactly("logo: is longer than 32768 characters");
    }

    private static List<String> problemsOf(String inner) {
        return check("<svg xmlns=\"http://www.w3.org/2000/svg\">" + inner + "</svg>");
    }

    private static List<String> check(String svg) {
        var problems = new FileProblems("f");
        LogoChecks.run(svg, "logo", problems);
        return problems.all().stream()
                .map(problem -> problem.field() + ": " + problem.says())
                .toList();
    }
}
