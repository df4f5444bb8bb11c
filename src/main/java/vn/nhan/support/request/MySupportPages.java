package vn.nhan.support.request;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.MyBusiness;
import vn.nhan.business.document.ChosenFile;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.support.programme.ProgrammeSentences;

/** Support as a business's people see it: what they asked for, and how to ask. Made for a phone: three taps and it is sent. */
@Path("/my/support")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
class MySupportPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(BusinessRef business, List<RequestRow> rows, int days);

        static native TemplateInstance choose(
                BusinessRef business, List<RequestWords.Group> groups, @Nullable String assessment);

        static native TemplateInstance ask(Form form, Asked asked);
    }

    /**
     * @param reasons what the business may get, in sentences
     * @param covering the request that is in the way; null when nothing is
     */
    record Asked(
            BusinessRef business,
            Choice need,
            List<String> reasons,
            boolean eligible,
            List<Choice> languages,
            @Nullable UUID covering) {}

    private final MyBusiness mine;
    private final Desk desk;
    private final Asking asking;
    private final Vertx vertx;
    private final PageContext page;
    private final Pages pages;

    MySupportPages(MyBusiness mine, Desk desk, Asking asking, Vertx vertx, PageContext page, Pages pages) {
        this.mine = mine;
        this.desk = desk;
        this.asking = asking;
        this.vertx = vertx;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> list(@RestQuery @Nullable UUID business) {
        return mine.show(
                business,
                one -> desk.words(page.getLang())
                        .chain(words -> desk.ofBusiness(one.id())
                                .map(lines -> lines.stream()
                                        .map(line -> new RequestRow(line, words))
                                        .toList())
                                .chain(rows -> desk.decisionDays().map(days -> Templates.list(one, rows, days)))));
    }

    /** Without a need they are listed; one that nobody knows is asked for again. */
    @GET
    @Path("new")
    public Uni<Response> ask(
            @RestQuery @Nullable UUID business,
            @RestQuery @Nullable String need,
            @RestQuery @Nullable String assessment) {
        var form = Form.empty(page.getLocale()).with("assessment", assessment);
        return mine.show(
                business,
                one -> desk.words(page.getLang())
                        .chain(words -> need == null || !words.knows(need)
                                ? Uni.createFrom().item(Templates.choose(one, words.groups(), uuid(assessment)))
                                : asked(form, one, words, need)));
    }

    @POST
    @Path("new")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<Response> send(
            @RestForm("photo") @Nullable FileUpload photo, @RestForm("voice") @Nullable FileUpload voice) {
        var form = Form.sent(page.getLocale());
        var need = form.value("need");
        return mine.require(form.read("business", UUID::fromString))
                .chain(one -> pages.submitLoading(
                        form,
                        refused -> desk.words(page.getLang()).chain(words -> asked(refused, one, words, need)),
                        () -> ChosenFile.bytes(vertx, photo)
                                .chain(picture -> ChosenFile.bytes(vertx, voice)
                                        .chain(sound -> asking.ask(
                                                one.id(),
                                                told(form),
                                                new Asking.Sent(picture.orElse(null), sound.orElse(null)))))
                                .map(id -> "/my/support/" + id + "?sent=1")));
    }

    private static NewRequest told(Form form) {
        var language = form.optional("language");
        return new NewRequest(
                form.value("need"),
                form.optional("words"),
                language == null ? List.of() : List.of(language),
                !form.ticked("onSite"),
                form.read("assessment", UUID::fromString));
    }

    private Uni<TemplateInstance> asked(Form form, BusinessRef business, RequestWords words, String need) {
        return desk.outlook(business.id(), need)
                .chain(prospect -> desk.covering(business.id(), need)
                        .map(coverage -> Templates.ask(
                                form,
                                new Asked(
                                        business,
                                        new Choice(need, words.need(need)),
                                        ProgrammeSentences.in(page.getLang())
                                                .all(prospect.entitlement().reasons()),
                                        prospect.entitlement().eligible(),
                                        words.languages(),
                                        coverage.covering()))));
    }

    private static @Nullable String uuid(@Nullable String typed) {
        return typed != null && typed.matches("[0-9a-f-]{36}") ? typed : null;
    }
}
