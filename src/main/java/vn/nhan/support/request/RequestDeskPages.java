package vn.nhan.support.request;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
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
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.money.Dong;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.web.SentFile;
import vn.nhan.support.programme.Level;
import vn.nhan.support.programme.ProgrammeSentences;

/** One request on an officer's desk, with what may be done about it. */
@Path("/office/support")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.OFFICER_NAME, Role.LEAD_NAME})
class RequestDeskPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance show(Form form, RequestCard card, Outlook outlook, List<Choice> reasons);
    }

    /** What the business may get, and the levels that can be granted. */
    record Outlook(List<String> reasons, boolean eligible, List<Choice> levels) {}

    private final RequestReading reading;
    private final Deciding deciding;
    private final Desk desk;
    private final PageContext page;
    private final Pages pages;

    RequestDeskPages(RequestReading reading, Deciding deciding, Desk desk, PageContext page, Pages pages) {
        this.reading = reading;
        this.deciding = deciding;
        this.desk = desk;
        this.page = page;
        this.pages = pages;
    }

    @GET
    @Path("{id}")
    public Uni<Response> show(@RestPath UUID id) {
        return shown(id, Form.empty(page.getLocale())).chain(pages::show);
    }

    @GET
    @Path("{id}/photo")
    @Produces(MediaType.WILDCARD)
    public Uni<Response> photo(@RestPath UUID id) {
        return reading.photo(id).map(SentFile::shown);
    }

    @GET
    @Path("{id}/voice")
    @Produces(MediaType.WILDCARD)
    public Uni<Response> voice(@RestPath UUID id) {
        return reading.voice(id).map(SentFile::shown);
    }

    @POST
    @Path("{id}/approval")
    @RolesAllowed(Role.OFFICER_NAME)
    public Uni<Response> approve(@RestPath UUID id) {
        var form = Form.sent(page.getLocale());
        var level = form.read("formId", UUID::fromString);
        return act(id, form, () -> deciding.approve(id, new Deciding.Approval(level, form.optional("message"))));
    }

    @POST
    @Path("{id}/return")
    @RolesAllowed(Role.OFFICER_NAME)
    public Uni<Response> giveBack(@RestPath UUID id) {
        var form = Form.sent(page.getLocale());
        return act(id, form, () -> deciding.giveBack(id, new Words(form.value("text"))));
    }

    @POST
    @Path("{id}/refusal")
    @RolesAllowed(Role.OFFICER_NAME)
    public Uni<Response> refuse(@RestPath UUID id) {
        var form = Form.sent(page.getLocale());
        var reasons = Form.all("reasons").stream().map(RequestDeskPages::reason).toList();
        return act(id, form, () -> deciding.refuse(id, new Refusal(reasons, form.optional("refusal"))));
    }

    @POST
    @Path("{id}/closure")
    @RolesAllowed(Role.OFFICER_NAME)
    public Uni<Response> close(@RestPath UUID id) {
        var form = Form.sent(page.getLocale());
        return act(id, form, () -> deciding.close(id, new Words(form.value("closure"))));
    }

    private static RefusalReason reason(String key) {
        try {
            return RefusalReason.of(key);
        } catch (IllegalArgumentException unknown) {
            throw new Invalid("reasons", "value.format");
        }
    }

    private Uni<Response> act(UUID id, Form form, Supplier<Uni<UUID>> deed) {
        return pages.submitLoading(
                form, refused -> shown(id, refused), () -> deed.get().map(done -> "/office/support/" + done));
    }

    private Uni<TemplateInstance> shown(UUID id, Form form) {
        return reading.read(id)
                .chain(view -> desk.words(page.getLang())
                        .chain(words -> desk.prospectOf(id)
                                .map(prospect -> Templates.show(
                                        form, new RequestCard(view, words), outlook(prospect), words.reasons()))));
    }

    private Outlook outlook(Prospects.Prospect prospect) {
        return new Outlook(
                ProgrammeSentences.in(page.getLang()).all(prospect.entitlement().reasons()),
                prospect.entitlement().eligible(),
                prospect.levels().stream().map(level -> choice(prospect, level)).toList());
    }

    private Choice choice(Prospects.Prospect prospect, Level level) {
        var words = MessageBundles.get(RequestDeskMessages.class, Localized.Literal.of(page.getLang()));
        var name = prospect.name(level, page.getLang());
        return new Choice(
                level.formId().toString(),
                level.capPerYear() == null
                        ? words.levelNoCap(name, level.percent())
                        : words.levelText(name, level.percent(), new Dong(level.remaining()).display()));
    }
}
