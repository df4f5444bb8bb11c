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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;

/** The department's programmes: all of them, each as its answers to be checked, and the form to write them with. */
@Path("/office/programmes")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.OFFICER_NAME, Role.LEAD_NAME})
class ProgrammePages {

    private static final int PAGE = 50;

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(Listed list);

        static native TemplateInstance show(Form form, ProgrammeCard card);

        static native TemplateInstance edit(Form form, ProgrammeForm.Choices choices, String back);
    }

    record Listed(
            List<ProgrammeCard.Row> rows,
            @Nullable String next,
            @Nullable String first) {}

    private final ProgrammeService service;
    private final ProgrammeViews views;
    private final ProgrammeList list;
    private final ProgrammeDesk desk;
    private final PageContext page;
    private final Pages pages;

    ProgrammePages(
            ProgrammeService service,
            ProgrammeViews views,
            ProgrammeList list,
            ProgrammeDesk desk,
            PageContext page,
            Pages pages) {
        this.service = service;
        this.views = views;
        this.list = list;
        this.desk = desk;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> list(@RestQuery @Nullable String cursor) {
        return list.list(Cursor.of(cursor), PAGE)
                .map(found -> Templates.list(listed(found, cursor)))
                .chain(pages::show);
    }

    @GET
    @Path("new")
    @RolesAllowed(Role.OFFICER_NAME)
    public Uni<Response> add() {
        var form = Form.empty(page.getLocale()).with("owner", page.getDepartmentName());
        return pages.show(edit(form, "/office/programmes"));
    }

    @POST
    @Path("new")
    @RolesAllowed(Role.OFFICER_NAME)
    public Uni<Response> addSent() {
        var form = Form.sent(page.getLocale());
        var facts = ProgrammeForm.read(form);
        return pages.submit(
                form,
                refused -> edit(refused, "/office/programmes"),
                () -> beside(() -> service.create(facts)).map(made -> address(made.id())));
    }

    @GET
    @Path("{id}")
    public Uni<Response> show(@RestPath UUID id) {
        return shown(id, Form.empty(page.getLocale())).chain(pages::show);
    }

    @GET
    @Path("{id}/edit")
    @RolesAllowed(Role.OFFICER_NAME)
    public Uni<Response> edit(@RestPath UUID id) {
        return views.read(id)
                .map(view -> edit(ProgrammeForm.of(view, page.getLocale()), address(id)))
                .chain(pages::show);
    }

    @POST
    @Path("{id}/edit")
    @RolesAllowed(Role.OFFICER_NAME)
    public Uni<Response> editSent(@RestPath UUID id) {
        var form = Form.sent(page.getLocale());
        var version = form.read("version", Integer::valueOf);
        var facts = ProgrammeForm.read(form);
        return pages.submit(
                form,
                refused -> edit(refused, address(id)),
                () -> beside(() -> service.describe(id, facts, version)).map(done -> address(id)));
    }

    @POST
    @Path("{id}/opening")
    @RolesAllowed(Role.OFFICER_NAME)
    public Uni<Response> open(@RestPath UUID id) {
        return act(id, () -> service.open(id));
    }

    @POST
    @Path("{id}/closure")
    @RolesAllowed(Role.OFFICER_NAME)
    public Uni<Response> close(@RestPath UUID id) {
        return act(id, () -> service.close(id));
    }

    private Uni<Response> act(UUID id, Supplier<Uni<ProgrammeView>> work) {
        return pages.submitLoading(
                Form.sent(page.getLocale()),
                refused -> shown(id, refused),
                () -> work.get().map(done -> address(id)));
    }

    private Uni<TemplateInstance> shown(UUID id, Form form) {
        return desk.card(id, ProgrammeWords.in(page.getLang())).map(card -> Templates.show(form, card));
    }

    private TemplateInstance edit(Form form, String back) {
        return Templates.edit(form, desk.choices(ProgrammeWords.in(page.getLang()), page.getLocale()), back);
    }

    private static Uni<ProgrammeView> beside(Supplier<Uni<ProgrammeView>> work) {
        return Uni.createFrom().deferred(work::get).onFailure().transform(ProgrammeForm::beside);
    }

    private Listed listed(Paged<ProgrammeList.Line> found, @Nullable String cursor) {
        var words = ProgrammeWords.in(page.getLang());
        return new Listed(
                found.items().stream()
                        .map(line -> ProgrammeCard.Row.of(line, words))
                        .toList(),
                found.next() == null ? null : "/office/programmes?cursor=" + found.next(),
                cursor == null ? null : "/office/programmes");
    }

    static String address(UUID id) {
        return "/office/programmes/" + id;
    }
}
