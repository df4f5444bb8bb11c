package vn.nhan.support.engagement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;

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
    private final Clock clock;

    EngagementShow(EngagementReader reader, PageContext page, Clock clock) {
        this.reader = reader;
        this.page = page;
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

    Uni<EngagementDesk> desk(UUID id) {
        return reader.read(id, page.getLocale()).map(view -> EngagementDesk.of(view, words(), clock.instant()));
    }

    EngagementWords words() {
        return new EngagementWords(MessageBundles.get(EngagementMessages.class, Localized.Literal.of(page.getLang())), page.getLang());
    }

    private List<Choice> shares(EngagementDesk desk) {
        var work = MessageBundles.get(EngagementWorkMessages.class, Localized.Literal.of(page.getLang()));
        var firm = new Choice("firm", work.shareFirm());
        return desk.it().side() == Side.OFFICE ? List.of(new Choice("state", work.shareState()), firm) : List.of(firm);
    }

    private List<Choice> stars() {
        var work = MessageBundles.get(EngagementWorkMessages.class, Localized.Literal.of(page.getLang()));
        return java.util.stream.Stream.of(5, 4, 3, 2, 1)
                .map(number -> new Choice(String.valueOf(number), work.starsOf(number)))
                .toList();
    }
}
