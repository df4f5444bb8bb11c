package vn.nhan.support.expert;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.document.ChosenFile;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.Formats;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.web.SentFile;

/** The pages of an expert's papers: the same for the expert and for officers, each under an address of their own. */
@RequestScoped
class PaperShelf {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(Form form, Shown shown);

        static native TemplateInstance removal(Form form, Shown shown, Line paper);
    }

    /** Where the pages of one side are: the expert's own, or an officer's for any of them. */
    enum Side {
        EXPERT("/my/"),
        OFFICE("/office/");

        private final String home;

        Side(String home) {
            this.home = home;
        }

        String list(UUID expertId) {
            return this == EXPERT ? home + "expert/papers" : home + "experts/" + expertId + "/papers";
        }

        String back(UUID expertId) {
            return this == EXPERT ? home + "expert/profile" : home + "experts/" + expertId;
        }

        String one(UUID paperId) {
            return home + "expert-papers/" + paperId;
        }
    }

    record Line(UUID id, String address, String kind, String title, String addedOn) {}

    /** @param back where one goes from the list, which stands at {@code address} */
    record Shown(String address, String back, String expert, List<Line> papers, List<Choice> kinds) {

        Line require(UUID paperId) {
            return papers.stream()
                    .filter(one -> one.id().equals(paperId))
                    .findFirst()
                    .orElseThrow(ExpertFailure.NotFound::new);
        }
    }

    private final ExpertPapers papers;
    private final Vertx vertx;
    private final PageContext page;
    private final Pages pages;

    PaperShelf(ExpertPapers papers, Vertx vertx, PageContext page, Pages pages) {
        this.papers = papers;
        this.vertx = vertx;
        this.page = page;
        this.pages = pages;
    }

    /** @param expertId null for the actor's own */
    Uni<Response> list(Side side, @Nullable UUID expertId) {
        return listed(side, expertId, Form.empty(page.getLocale())).chain(pages::show);
    }

    @SuppressWarnings("NullAway") // a missing kind goes on to the validation, which names it
    Uni<Response> add(Side side, @Nullable UUID expertId, @Nullable FileUpload file) {
        var form = Form.sent(page.getLocale());
        var said = new ExpertPapers.NewPaper(form.read("kind", PaperKind::of), form.value("title"));
        return pages.submitLoading(
                form,
                refused -> listed(side, expertId, refused),
                () -> ChosenFile.bytes(vertx, file)
                        .map(sent -> sent.orElseThrow(() -> new Invalid("file", "value.required")))
                        .chain(sent -> papers.add(expertId, said, sent))
                        .onFailure()
                        .transform(failure -> ChosenFile.beside("file", failure))
                        .map(view -> side.list(view.id())));
    }

    Uni<Response> open(UUID paperId) {
        return papers.read(paperId).map(SentFile::shown);
    }

    Uni<Response> ask(Side side, UUID paperId) {
        return asked(side, paperId, Form.empty(page.getLocale())).chain(pages::show);
    }

    Uni<Response> remove(Side side, UUID paperId) {
        return pages.submitLoading(
                Form.sent(page.getLocale()),
                refused -> asked(side, paperId, refused),
                () -> papers.remove(paperId).map(view -> side.list(view.id())));
    }

    private Uni<TemplateInstance> listed(Side side, @Nullable UUID expertId, Form form) {
        return papers.list(expertId).map(shelf -> Templates.list(form, shown(side, shelf)));
    }

    private Uni<TemplateInstance> asked(Side side, UUID paperId, Form form) {
        return papers.around(paperId).map(shelf -> {
            var shown = shown(side, shelf);
            return Templates.removal(form, shown, shown.require(paperId));
        });
    }

    private Shown shown(Side side, ExpertPapers.Shelf shelf) {
        var words = MessageBundles.get(ExpertPaperMessages.class, Localized.Literal.of(page.getLang()));
        return new Shown(
                side.list(shelf.expertId()),
                side.back(shelf.expertId()),
                shelf.expert(),
                shelf.papers().stream().map(one -> line(side, one, words)).toList(),
                Arrays.stream(PaperKind.values())
                        .map(kind -> new Choice(kind.key(), kind.in(words)))
                        .toList());
    }

    private static Line line(Side side, ExpertView.Paper paper, ExpertPaperMessages words) {
        return new Line(
                paper.id(),
                side.one(paper.id()),
                PaperKind.of(paper.kind()).in(words),
                paper.title(),
                words.addedOn(Formats.day(paper.addedAt())));
    }
}
