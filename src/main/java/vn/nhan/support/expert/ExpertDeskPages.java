package vn.nhan.support.expert;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.document.ChosenFile;
import vn.nhan.identity.Role;
import vn.nhan.identity.invitation.By;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.web.Cursor;

/** Where officers put experts on record. */
@Path("/office/experts")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.OFFICER_NAME)
class ExpertDeskPages {

    private static final String HERE = "/office/experts/";

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(List<OfficeQueries.Row> rows, @Nullable String next);

        static native TemplateInstance register(Form form, ProfileDesk desk);

        static native TemplateInstance show(Form form, ExpertView expert, Texts texts, @Nullable String code);
    }

    /** What stands on the page in words. */
    record Texts(String standing, String fields, String languages, String sectors, String communes, boolean isPerson) {}

    private final ExpertDesk desk;
    private final RecognitionDesk recognitions;
    private final OfficeQueries queries;
    private final ExpertPageWords words;
    private final Vertx vertx;
    private final PageContext page;
    private final Pages pages;

    ExpertDeskPages(
            ExpertDesk desk,
            RecognitionDesk recognitions,
            OfficeQueries queries,
            ExpertPageWords words,
            Vertx vertx,
            PageContext page,
            Pages pages) {
        this.desk = desk;
        this.recognitions = recognitions;
        this.queries = queries;
        this.words = words;
        this.vertx = vertx;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> list(@RestQuery @Nullable String cursor) {
        return words.read(page.getLang())
                .chain(texts -> queries.list(Cursor.of(cursor), texts))
                .map(found -> Templates.list(
                        found.items(), found.next() == null ? null : "/office/experts?cursor=" + found.next()))
                .chain(pages::show);
    }

    @GET
    @Path("new")
    public Uni<Response> register() {
        var form = Form.empty(page.getLocale())
                .with("kind", "person")
                .with("onSite", "true")
                .with("remote", "true")
                .with("weeklyPlaces", 2);
        return words.read(page.getLang())
                .map(texts -> Templates.register(form, ProfileDesk.empty(texts)))
                .chain(pages::show);
    }

    @POST
    @Path("new")
    @SuppressWarnings("NullAway") // what is missing goes on to the validation, which names it with all else
    public Uni<Response> registered() {
        return pages.submitLoading(
                Form.sent(page.getLocale()),
                refused ->
                        words.read(page.getLang()).map(texts -> Templates.register(refused, ProfileDesk.sent(texts))),
                () -> {
                    var form = Form.sent(page.getLocale());
                    return words.codes(form.value("communes"))
                            .chain(codes -> desk.register(new NewExpert(
                                    form.read("kind", ExpertKind::of),
                                    form.optional("taxCode"),
                                    ExpertForm.read(form, codes))))
                            .map(view -> HERE + view.id());
                });
    }

    @GET
    @Path("{id}")
    public Uni<Response> show(@RestPath UUID id) {
        return show(Form.empty(page.getLocale()), id, null).chain(pages::show);
    }

    @POST
    @Path("{id}/decisions")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @SuppressWarnings("NullAway") // as above
    public Uni<Response> recognise(@RestPath UUID id, @RestForm("scan") @Nullable FileUpload scan) {
        var form = Form.sent(page.getLocale());
        var told = new NewRecognition(
                form.value("decisionNo"),
                form.value("body"),
                form.read("validFrom", Dates::parse),
                form.read("validTo", Dates::parse),
                null);
        return pages.submitLoading(
                form,
                refused -> show(refused, id, null),
                () -> ChosenFile.bytes(vertx, scan)
                        .map(file -> file.orElseThrow(() -> new Invalid("scan", "value.required")))
                        .chain(file -> recognitions.recognise(id, told, file))
                        .onFailure()
                        .transform(failure -> ChosenFile.beside("scan", failure))
                        .replaceWith(HERE + id));
    }

    /** The code is shown this once, so the answer is the page itself. */
    @POST
    @Path("{id}/invitation")
    public Uni<Response> invite(@RestPath UUID id) {
        var form = Form.sent(page.getLocale());
        return pages.replyLoading(
                form,
                refused -> show(refused, id, null),
                () -> desk.invite(id, new ExpertDesk.Invited(By.CODE, form.value("signInName")))
                        .chain(issued -> show(form, id, issued.code()))
                        .chain(pages::show));
    }

    @POST
    @Path("{id}/listing")
    public Uni<Response> list(@RestPath UUID id) {
        return pages.submitLoading(
                Form.sent(page.getLocale()),
                refused -> show(refused, id, null),
                () -> desk.list(id).replaceWith(HERE + id));
    }

    @POST
    @Path("{id}/end")
    public Uni<Response> end(@RestPath UUID id) {
        return pages.submitLoading(
                Form.sent(page.getLocale()),
                refused -> show(refused, id, null),
                () -> desk.end(id).replaceWith(HERE + id));
    }

    private Uni<TemplateInstance> show(Form form, UUID id, @Nullable String code) {
        return desk.read(id)
                .chain(view -> words.communesOf(id)
                        .chain(communes -> words.read(page.getLang())
                                .map(texts -> Templates.show(form, view, texts(view, texts, communes), code))));
    }

    private static Texts texts(ExpertView view, ExpertWords words, String communes) {
        var profile = view.profile();
        return new Texts(
                words.standing(view.standing()),
                words.needs(profile.fields()),
                words.languages(profile.languages()),
                words.sectors(profile.sectors()),
                communes,
                view.kind() == ExpertKind.PERSON);
    }
}
