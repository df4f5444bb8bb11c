package vn.nhan.support.engagement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import vn.nhan.platform.money.Dong;
import vn.nhan.platform.pdf.TextPages;
import vn.nhan.platform.text.Dates;

/** What both sides have signed, and what was accepted, to be read on paper. Blocking: for a worker thread. */
final class EngagementPdf {

    private final EngagementView view;
    private final EngagementView.Terms terms;
    private final EngagementPaperMessages words;
    private final Letterhead letterhead;

    /** @throws EngagementFailure.NoPaper before there are terms */
    EngagementPdf(EngagementView view, EngagementPaperMessages words, Letterhead letterhead) {
        if (view.terms() == null) {
            throw new EngagementFailure.NoPaper();
        }
        this.view = view;
        this.terms = view.terms();
        this.words = words;
        this.letterhead = letterhead;
    }

    /**
     * What stands on every paper of a province.
     *
     * @param site where its contracts are compared, such as {@code https://hung-yen.nhan.example}
     */
    record Letterhead(String department, String site) {}

    byte[] contract() {
        return written(words.contract(), pages -> {
            agreed(pages);
            pages.heading(words.signatures());
            for (var signed : terms.signatures()) {
                pages.fact(
                        signed.side() == Side.BUSINESS ? words.business() : words.expert(),
                        words.signedBy(signed.name(), Dates.format(signed.at())));
                pages.fact(words.hash(), signed.sha256());
            }
        });
    }

    byte[] minutes() {
        return written(words.minutes(), pages -> {
            handed(pages);
            pages.heading(words.accepted());
            view.events().stream()
                    .filter(one -> one.kind().equals(EngagementMove.ACCEPT.key()))
                    .forEach(one -> pages.line(acceptance(one)));
            shares(pages);
        });
    }

    private byte[] written(String title, Consumer<TextPages> body) {
        try (var pages = new TextPages(title, "vi")) {
            head(pages, title);
            body.accept(pages);
            proof(pages);
            return pages.finish();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void head(TextPages pages, String title) {
        pages.line(letterhead.department());
        pages.gap(6).title(title);
        pages.fact(words.number(), view.id().toString());
        pages.fact(words.business(), view.business().name());
        pages.fact(words.expert(), view.expert().name());
        pages.fact(words.need(), view.needName());
    }

    private void agreed(TextPages pages) {
        pages.heading(words.agreed());
        pages.line(terms.scope());
        pages.fact(words.time(), words.fromTo(Dates.format(terms.startsOn()), Dates.format(terms.endsOn())));
        pages.fact(words.meetings(), String.valueOf(terms.sessions()));
        pages.heading(words.deliverables());
        for (var number = 0; number < terms.deliverables().size(); number++) {
            pages.line((number + 1) + ". " + terms.deliverables().get(number));
        }
        shares(pages);
    }

    private void handed(TextPages pages) {
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
    }

    private String acceptance(EngagementView.Happened one) {
        var by = one.by() == null ? "" : one.by();
        return view.acceptedAssisted()
                ? words.acceptedWith(by, view.business().name(), Dates.format(one.at()))
                : words.acceptedBy(by, view.business().name(), Dates.format(one.at()));
    }

    private void shares(TextPages pages) {
        pages.heading(words.money());
        pages.fact(words.price(), new Dong(terms.price()).display());
        pages.fact(words.stateShare(), new Dong(terms.stateShare()).display());
        pages.fact(words.firmShare(), new Dong(terms.firmShare()).display());
    }

    private void proof(TextPages pages) {
        pages.heading(words.proof());
        pages.fact(words.version(), String.valueOf(terms.version()));
        pages.fact(words.hash(), terms.sha256());
        pages.fact(words.code(), terms.code());
        pages.line(words.proofText(letterhead.site() + "/contracts/" + terms.code()));
    }
}
