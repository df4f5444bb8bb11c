package vn.nhan.support.matching;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;

/** Where a requester chooses among the best three, sees why they are, or asks for somebody else. Officers may in their place. */
@Path("/my/matching")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
class ChoicePages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance show(Form form, MatchView match, List<Card> cards, @Nullable String news);
    }

    /** Somebody to choose, in the reader's language. */
    record Card(UUID id, UUID expertId, String summary, String score, List<MatchWords.Line> why) {}

    private final Choices choices;
    private final PageContext page;
    private final Pages pages;

    ChoicePages(Choices choices, PageContext page, Pages pages) {
        this.choices = choices;
        this.page = page;
        this.pages = pages;
    }

    @GET
    @Path("{requestId}")
    public Uni<Response> show(@RestPath UUID requestId) {
        return show(Form.empty(page.getLocale()), requestId).chain(pages::show);
    }

    @POST
    @Path("{requestId}/choice")
    public Uni<Response> choose(@RestPath UUID requestId) {
        var form = Form.sent(page.getLocale());
        var chosen = form.read("offerId", UUID::fromString);
        return done(
                form,
                requestId,
                () -> chosen == null
                        ? Uni.createFrom().failure(new MatchFailure.NotFound())
                        : choices.choose(requestId, chosen));
    }

    @POST
    @Path("{requestId}/others")
    public Uni<Response> others(@RestPath UUID requestId) {
        return done(Form.sent(page.getLocale()), requestId, () -> choices.others(requestId));
    }

    private Uni<Response> done(Form form, UUID requestId, Supplier<Uni<MatchView>> work) {
        return pages.submitLoading(
                form, refused -> show(refused, requestId), () -> work.get().replaceWith("/my/matching/" + requestId));
    }

    private Uni<TemplateInstance> show(Form form, UUID requestId) {
        var words = new MatchWords(page.getLang());
        return choices.read(requestId)
                .map(match -> Templates.show(
                        form,
                        match,
                        match.choice().stream().map(line -> card(line, words)).toList(),
                        news(match, words)));
    }

    private static Card card(MatchView.Line line, MatchWords words) {
        return new Card(
                line.id(),
                line.expertId(),
                words.summary(line.expert(), line.parts()),
                words.score(line.score()),
                words.lines(line.parts()));
    }

    private static @Nullable String news(MatchView match, MatchWords words) {
        for (var line : match.lines()) {
            if (line.state().equals(MatchOffer.OFFERED)) {
                return words.waitingFor(line.expert());
            }
            if (line.state().equals(MatchOffer.ACCEPTED)) {
                return words.engagedWith(line.expert());
            }
        }
        return null;
    }
}
