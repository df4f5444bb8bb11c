package vn.nhan.catalog.ocop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.measure.Grams;
import vn.nhan.platform.pdf.TextPages;

/** The first sheet of a dossier: what can be filled in, what is there, what is missing. Blocking: for a worker thread. */
final class DossierCover {

    private final OcopMessages words;
    private final String language;

    DossierCover(OcopMessages words, String language) {
        this.words = words;
        this.language = language;
    }

    byte[] write(DossierService.Packed packed) {
        try (var pages = new TextPages(words.dossierTitle(), language)) {
            var dossier = packed.dossier();
            pages.title(words.dossierTitle())
                    .line(dossier.product() + " – " + dossier.business())
                    .line(dossier.again() ? words.dossierAgain() : words.dossierFirst());
            facts(pages, packed.facts());
            items(pages, words.dossierForms(), dossier.forms());
            items(pages, words.dossierEvidence(), dossier.evidence());
            pages.heading(words.dossierEnclosed());
            packed.papers().forEach(paper -> pages.line(paper.name()));
            return pages.gap(12).line(words.dossierNoPeople()).finish();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void facts(TextPages pages, DossierFacts facts) {
        pages.heading(words.dossierFacts());
        fact(pages, words.factBusiness(), facts.business());
        fact(pages, words.factAddress(), facts.address());
        fact(pages, words.factProduct(), facts.product());
        fact(pages, words.factWeight(), new Grams(facts.netWeightGrams()).display());
        fact(pages, words.factGtin(), facts.gtin());
        fact(pages, words.factDescription(), facts.description());
        fact(pages, words.factStory(), facts.story());
        var former = facts.former();
        if (former != null) {
            fact(
                    pages,
                    words.factFormer(),
                    words.formerLine(former.stars(), former.decisionNo(), former.issuer(), former.validTo()));
        }
    }

    private void items(TextPages pages, String heading, List<Dossier.Item> items) {
        pages.heading(heading);
        for (var item : items) {
            var known = item.known();
            pages.line((known == null ? "[  ] " : "[x] ") + item.name().in(language));
            if (known == null) {
                pages.fact(words.dossierToDo(), item.hint().in(language));
            } else {
                pages.fact(words.dossierFrom(), from(known));
            }
        }
    }

    private String from(Dossier.Known known) {
        var source = DossierWords.of(words, known.source());
        return known.detail().isEmpty() ? source : source + " (" + known.detail() + ")";
    }

    private static void fact(TextPages pages, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            pages.fact(name, value.strip().replaceAll("\\s+", " "));
        }
    }
}
