package vn.nhan.support.engagement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;

/** The page of an engagement, which all sides have in common. */
@ApplicationScoped
class EngagementShow {

    @CheckedTemplate(basePath = "EngagementPages")
    static class Templates {
        private Templates() {}

        static native TemplateInstance engagement(
                Form form, EngagementDesk desk, List<Choice> shares, List<Choice> stars);

        static native TemplateInstance terms(Form form, EngagementDesk desk);

        static native TemplateInstance arrival(Form form, EngagementDesk desk, UUID meeting);

        static native TemplateInstance question(Form form, EngagementDesk desk, boolean thanks);
    }

    private final EngagementReader reader;
    private final PageContext page;
    private final Pages pages;
    private final Clock clock;

    EngagementShow(EngagementReader reader, PageContext page, Pages pages, Clock clock) {
        this.reader = reader;
        this.page = page;
        this.pages = pages;
        this.clock = clock;
    }

    Uni<TemplateInstance> shown(UUID id, Form form) {
        return desk(id).map(desk -> Templates.engagement(form, desk, shares(desk), stars()));
    }

    Uni<TemplateInstance> terms(UUID id, Form form) {
        return desk(id).map(desk -> Templates.terms(form, desk));
    }

    Uni<TemplateInstance> arrival(UUID id, UUID meeting, Form form) {
        return desk(id).map(desk -> {
            if (desk.it().sessions().stream().noneMatch(one -> one.id().equals(meeting))) {
                throw new EngagementFailure.NotFound();
            }
            return Templates.arrival(form, desk, meeting);
        });
    }

    Uni<TemplateInstance> question(UUID id, Form form, boolean thanks) {
        return desk(id).map(desk -> Templates.question(form, desk, thanks));
    }

    /** Does something and leads back to the page of whoever did it, which also says why it can't be done. */
    Uni<Response> submit(UUID id, Form form, Supplier<Uni<Engagement>> deed) {
        return pages.submitLoading(form, refused -> shown(id, refused), () -> back(deed.get()));
    }

    /** The address of the page of whoever did it. */
    Uni<String> back(Uni<Engagement> done) {
        return done.chain(engagement -> desk(engagement.id())).map(EngagementDesk::base);
    }

    Uni<EngagementDesk> desk(UUID id) {
        return reader.read(id, page.getLocale()).map(view -> EngagementDesk.of(view, words(), clock.instant()));
    }

    EngagementWords words() {
        return new EngagementWords(
                MessageBundles.get(EngagementMessages.class, Localized.Literal.of(page.getLang())), page.getLang());
    }

    private List<Choice> shares(EngagementDesk desk) {
        var work = MessageBundles.get(EngagementWorkMessages.class, Localized.Literal.of(page.getLang()));
        var firm = new Choice("firm", work.shareFirm());
        return desk.it().side() == Side.OFFICE ? List.of(new Choice("state", work.shareState()), firm) : List.of(firm);
    }

    private List<Choice> stars() {
        var work = MessageBundles.get(EngagementWorkMessages.class, Localized.Literal.of(page.getLang()));
        return Stream.of(5, 4, 3, 2, 1)
                .map(number -> new Choice(String.valueOf(number), work.starsOf(number)))
                .toList();
    }
}
