package vn.nhan.support.engagement;

import java.io.IOException;
import java.io.UncheckedIOException;
import vn.nhan.platform.money.Dong;
import vn.nhan.platform.pdf.TextPages;
import vn.nhan.platform.text.Dates;

/** What both sides have signed, and what was accepted, to be read on paper. Blocking: for a worker thread. */
final class EngagementPdf {

    private EngagementPdf() {}

    static byte[] contract(EngagementView view, EngagementPaperMessages words, String department) {
        var terms = required(view);
        try (var pages = new TextPages(words.contract(), "vi")) {
            head(pages, view, words, words.contract(), department);
            agreed(pages, terms, words);
            pages.heading(words.signatures());
            for (var signed : terms.signatures()) {
                pages.fact(
                        signed.side() == Side.BUSINESS ? words.business() : words.expert(),
                        words.signedBy(signed.name(), Dates.format(signed.at())));
                pages.fact(words.hash(), signed.sha256());
            }
            proof(pages, terms, words);
            return pages.finish();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static byte[] minutes(EngagementView view, EngagementPaperMessages words, String department) {
        var terms = required(view);
        try (var pages = new TextPages(words.minutes(), "vi")) {
            head(pages, view, words, words.minutes(), department);
            pages.heading(words.handed());
            view.deliverables()
                    .forEach(one -> pages.fact(
                            Dates.format(one.addedAt()),
                            one.link() == null ? one.description() : one.description() + " " + one.link()));
            pages.heading(words.meetings());
            view.sessions().stream()
                    .filter(one -> one.heldAt() != null)
                    .forEach(one -> pages.fact(
                            Dates.format(one.plannedAt()),
                            one.confirmedAt() == null ? words.heldByExpert() : words.heldConfirmed()));
            pages.heading(words.accepted());
            view.events().stream()
                    .filter(one -> one.kind().equals(EngagementMove.ACCEPT.key()))
                    .forEach(one -> pages.line(acceptance(view, one, words)));
            shares(pages, terms, words);
            proof(pages, terms, words);
            return pages.finish();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String acceptance(EngagementView view, EngagementView.Happened one, EngagementPaperMessages words) {
        var by = one.by() == null ? "" : one.by();
        return view.acceptedAssisted()
                ? words.acceptedWith(by, view.business().name(), Dates.format(one.at()))
                : words.acceptedBy(by, view.business().name(), Dates.format(one.at()));
    }

    private static void head(
            TextPages pages, EngagementView view, EngagementPaperMessages words, String title, String department) {
        pages.line(department);
        pages.gap(6).title(title);
        pages.fact(words.number(), view.id().toString());
        pages.fact(words.business(), view.business().name());
        pages.fact(words.expert(), view.expert().name());
        pages.fact(words.need(), view.needName());
    }

    private static void agreed(TextPages pages, EngagementView.Terms terms, EngagementPaperMessages words) {
        pages.heading(words.agreed());
        pages.line(terms.scope());
        pages.fact(words.time(), words.fromTo(Dates.format(terms.startsOn()), Dates.format(terms.endsOn())));
        pages.fact(words.meetings(), String.valueOf(terms.sessions()));
        pages.heading(words.deliverables());
        for (var number = 0; number < terms.deliverables().size(); number++) {
            pages.line((number + 1) + ". " + terms.deliverables().get(number));
        }
        shares(pages, terms, words);
    }

    private static void shares(TextPages pages, EngagementView.Terms terms, EngagementPaperMessages words) {
        pages.heading(words.money());
        pages.fact(words.price(), new Dong(terms.price()).display());
        pages.fact(words.stateShare(), new Dong(terms.stateShare()).display());
        pages.fact(words.firmShare(), new Dong(terms.firmShare()).display());
    }

    private static void proof(TextPages pages, EngagementView.Terms terms, EngagementPaperMessages words) {
        pages.heading(words.proof());
        pages.fact(words.version(), String.valueOf(terms.version()));
        pages.fact(words.hash(), terms.sha256());
        pages.fact(words.code(), terms.code());
        pages.line(words.proofText("/contracts/" + terms.code()));
    }

    private static EngagementView.Terms required(EngagementView view) {
        var terms = view.terms();
        if (terms == null) {
            throw new EngagementFailure.NotFound();
        }
        return terms;
    }
}
