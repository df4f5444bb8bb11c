package vn.nhan.identity.subject;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.PersonalDataSource;
import vn.nhan.platform.pdf.TextPages;
import vn.nhan.platform.text.Dates;

/**
 * Everything kept of a person, to be read on paper. Blocking: for a worker thread.
 *
 * @param provinceNames the name behind a slug
 */
record ExportPdf(Locale reader, Function<String, String> provinceNames) {

    byte[] of(PersonalData.Export export) {
        var words = ExportWords.in(reader);
        try (var pages = new TextPages(words.of("title"), reader.toLanguageTag())) {
            pages.title(words.of("title"));
            pages.line(words.of("madeAt") + " " + Dates.format(export.madeAt()));
            pages.line(words.of("lead"));
            export.parts().forEach(part -> {
                pages.gap(10).title(place(part.province(), words));
                part.sections().forEach(section -> write(section, pages, words));
            });
            if (!pages.hasRoom()) {
                pages.line(words.of("cut"));
            }
            return pages.finish();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String place(@Nullable String province, ExportWords words) {
        return province == null ? words.of("installation") : provinceNames.apply(province);
    }

    private static void write(PersonalDataSource.Section section, TextPages pages, ExportWords words) {
        pages.heading(words.of("section." + section.key()));
        for (var entry : section.entries()) {
            if (!pages.hasRoom()) {
                return;
            }
            entry.forEach((name, value) -> pages.fact(words.of("fact." + name), words.value(value)));
            pages.gap(5);
        }
    }
}
