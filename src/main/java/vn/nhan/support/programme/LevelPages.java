package vn.nhan.support.programme;

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
import vn.nhan.business.fact.FirmSize;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.text.Dates;

/** Levels of a programme: another one, or an end to one. */
@Path("/office/programmes")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.OFFICER_NAME)
class LevelPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance add(Form form, ProgrammeView programme, List<Choice> forms, List<Choice> sizes);

        static native TemplateInstance end(Form form, ProgrammeCard card, ProgrammeWords.LevelRow level);
    }

    private final LevelService levels;
    private final ProgrammeViews views;
    private final ProgrammeList list;
    private final ProgrammeDesk desk;
    private final PageContext page;
    private final Pages pages;

    LevelPages(
            LevelService levels,
            ProgrammeViews views,
            ProgrammeList list,
            ProgrammeDesk desk,
            PageContext page,
            Pages pages) {
        this.levels = levels;
        this.views = views;
        this.list = list;
        this.desk = desk;
        this.page = page;
        this.pages = pages;
    }

    @GET
    @Path("{id}/levels/new")
    public Uni<Response> add(@RestPath UUID id) {
        return views.read(id)
                .map(view -> Form.empty(page.getLocale())
                        .with("validFrom", view.from())
                        .with("validTo", view.to()))
                .chain(form -> adding(id, form))
                .chain(pages::show);
    }

    @POST
    @Path("{id}/levels/new")
    public Uni<Response> addSent(@RestPath UUID id) {
        var form = Form.sent(page.getLocale());
        var facts = read(form);
        return pages.submitLoading(
                form,
                refused -> adding(id, refused),
                () -> levels.add(id, facts).map(done -> ProgrammePages.address(id) + "#levels"));
    }

    /** One level, with what can be done about it. */
    @GET
    @Path("levels/{levelId}")
    public Uni<Response> level(@RestPath UUID levelId) {
        return ending(levelId, Form.empty(page.getLocale())).chain(pages::show);
    }

    @POST
    @Path("levels/{levelId}/end")
    @SuppressWarnings("NullAway") // a missing day goes on to the validation, which names it
    public Uni<Response> end(@RestPath UUID levelId) {
        var form = Form.sent(page.getLocale());
        var day = form.read("validTo", Dates::parse);
        return act(levelId, form, () -> levels.end(levelId, new LevelService.End(day)));
    }

    @POST
    @Path("levels/{levelId}/removal")
    public Uni<Response> delete(@RestPath UUID levelId) {
        return act(levelId, Form.sent(page.getLocale()), () -> levels.delete(levelId));
    }

    private Uni<Response> act(UUID levelId, Form form, Supplier<Uni<ProgrammeView>> work) {
        return pages.submitLoading(
                form,
                refused -> ending(levelId, refused),
                () -> work.get().map(done -> ProgrammePages.address(done.id()) + "#levels"));
    }

    private Uni<TemplateInstance> adding(UUID id, Form form) {
        var words = ProgrammeWords.in(page.getLang());
        return views.read(id)
                .chain(view -> list.forms().map(forms -> Templates.add(form, view, words.forms(forms), words.sizes())));
    }

    private Uni<TemplateInstance> ending(UUID levelId, Form form) {
        return levels.programmeOf(levelId)
                .chain(id -> desk.card(id, ProgrammeWords.in(page.getLang())))
                .map(card -> Templates.end(
                        form,
                        card,
                        card.levels().stream()
                                .flatMap(group -> group.rows().stream())
                                .filter(row -> row.id().equals(levelId))
                                .findFirst()
                                .orElseThrow(ProgrammeFailure.NotFound::new)));
    }

    @SuppressWarnings("NullAway") // what is missing goes on to the validation, which names it with all else
    private static LevelFacts read(Form form) {
        return new LevelFacts(
                form.value("form"),
                form.read("size", FirmSize::of),
                form.ticked("favoured"),
                form.read("percent", Integer::valueOf),
                ProgrammeForm.dong(form, "capPerYear"),
                ProgrammeForm.dong(form, "capPerContract"),
                form.read("validFrom", Dates::parse),
                form.read("validTo", Dates::parse),
                form.optional("legalBasis"));
    }
}
