package vn.nhan.support.assessment.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That scores of two instruments are kept apart by their types is asked of the compiler itself. */
class ScalesDoNotMixTest {

    @TempDir
    Path classes;

    @Test
    void scoresOfOneInstrumentCompare() {
        assertThat(mistakes("Scale.Of1970", "Scale.Of1970")).isEmpty();
    }

    @Test
    void scoresOfTwoInstrumentsDoNotEvenCompile() {
        assertThat(mistakes("Scale.Of1970", "Scale.Of2158"))
                .singleElement()
                .asString()
                .contains("incompatible types");
        assertThat(mistakes("Scale.Of2158", "Scale.Of1567"))
                .singleElement()
                .asString()
                .contains("incompatible types");
        assertThat(mistakes("Scale.Of1567", "Scale.OfProvince")).isNotEmpty();
        assertThat(mistakes("Scale.Of1970", "?")).isNotEmpty();
    }

    private List<String> mistakes(String one, String other) {
        var source = "import vn.nhan.support.assessment.instrument.*; class Mixed { int compare(Score<" + one
                + "> one, Score<" + other + "> other) { return one.compareTo(other); } }";
        var found = new DiagnosticCollector<JavaFileObject>();
        ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        null,
                        found,
                        List.of(
                                "-proc:none",
                                "-implicit:none",
                                "-d",
                                classes.toString(),
                                "-classpath",
                                "target/classes" + java.io.File.pathSeparator + System.getProperty("java.class.path")),
                        null,
                        List.of(
                                new SimpleJavaFileObject(
                                        URI.create("string:///Mixed.java"), JavaFileObject.Kind.SOURCE) {
                                    @Override
                                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                                        return source;
                                    }
                                }))
                .call();
        return found.getDiagnostics().stream()
                .filter(mistake -> mistake.getKind() == Diagnostic.Kind.ERROR)
                .map(mistake -> mistake.getMessage(Locale.ENGLISH))
                .toList();
    }
}
