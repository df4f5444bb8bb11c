package vn.nhan.support.expert;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.web.Cursor;

/** Experts for everybody. */
@Path("/experts")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class DirectoryPages {

    private static final int PAGE = 24;

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance search(
                Form form, List<ExpertCard> cards, Choices choices, @Nullable String next);

        static native TemplateInstance show(ExpertCard card);
    }

    /** What can be looked for. */
    record Choices(List<Choice> needs, List<Choice> languages) {}

    private final Directory directory;
    private final ExpertPageWords words;
    private final PageContext page;
    private final Pages pages;

    DirectoryPages(Directory directory, ExpertPageWords words, PageContext page, Pages pages) {
        this.directory = directory;
        this.words = words;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> search(
            @RestQuery @Nullable String need,
            @RestQuery @Nullable String language,
            @RestQuery @Nullable String commune,
            @RestQuery @Nullable String cursor) {
        var form = Form.empty(page.getLocale())
                .with("need", need)
                .with("language", language)
                .with("commune", commune);
        return words.read(page.getLang())
                .chain(texts -> directory
                        .search(new Directory.Wanted(need, language, commune), Cursor.of(cursor), PAGE)
                        .map(found -> Templates.search(
                                form,
                                found.items().stream()
                                        .map(card -> ExpertCard.of(card, texts))
                                        .toList(),
                                new Choices(texts.needChoices(), texts.languageChoices()),
                                found.next() == null ? null : next(form, String.valueOf(found.next())))))
                .chain(pages::show);
    }

    @GET
    @Path("{shownId}")
    public Uni<Response> show(@RestPath UUID shownId) {
        return words.read(page.getLang())
                .chain(texts -> directory.read(shownId).map(card -> Templates.show(ExpertCard.of(card, texts))))
                .chain(pages::show);
    }

    private static String next(Form form, String cursor) {
        return "/experts?need=" + form.value("need") + "&language=" + form.value("language") + "&commune="
                + form.value("commune") + "&cursor=" + cursor;
    }
}
