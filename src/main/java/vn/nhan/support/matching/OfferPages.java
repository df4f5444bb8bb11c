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
import org.jboss.resteasy.reactive.RestPath;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;

/** What an expert is asked, on a phone: one decision each. */
@Path("/my/expert")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.EXPERT_NAME)
class OfferPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(Form form, List<Card> offers);

        static native TemplateInstance decline(Form form, Card offer, List<Choice> reasons);
    }

    /** An offer in the reader's language. */
    record Card(OfferLine it, String need, List<MatchWords.Line> why) {}

    private final MyOffers mine;
    private final Answers answers;
    private final PageContext page;
    private final Pages pages;

    OfferPages(MyOffers mine, Answers answers, PageContext page, Pages pages) {
        this.mine = mine;
        this.answers = answers;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> list() {
        return list(Form.empty(page.getLocale())).chain(pages::show);
    }

    @POST
    @Path("offers/{offerId}/acceptance")
    public Uni<Response> accept(@RestPath UUID offerId) {
        return pages.submitLoading(
                Form.sent(page.getLocale()),
                this::list,
                () -> answers.accept(offerId).replaceWith("/my/expert"));
    }

    @GET
    @Path("offers/{offerId}/refusal")
    public Uni<Response> decline(@RestPath UUID offerId) {
        return decline(Form.empty(page.getLocale()), offerId).chain(pages::show);
    }

    @POST
    @Path("offers/{offerId}/refusal")
    @SuppressWarnings("NullAway") // what is missing goes on to the validation, which names it with all else
    public Uni<Response> declined(@RestPath UUID offerId) {
        var form = Form.sent(page.getLocale());
        var refusal = new Answers.Refusal(form.read("reason", DeclineReason::of), form.optional("note"));
        return pages.submitLoading(
                form,
                refused -> decline(refused, offerId),
                () -> answers.decline(offerId, refusal).replaceWith("/my/expert"));
    }

    private Uni<TemplateInstance> list(Form form) {
        return mine.list()
                .map(found ->
                        Templates.list(form, found.stream().map(this::card).toList()));
    }

    private Uni<TemplateInstance> decline(Form form, UUID offerId) {
        return mine.read(offerId)
                .map(offer -> Templates.decline(form, card(offer), new MatchWords(page.getLang()).reasons()));
    }

    private Card card(OfferLine line) {
        return new Card(line, line.need().in(page.getLang()), new MatchWords(page.getLang()).lines(line.parts()));
    }
}
