package vn.nhan.traceability.diary;

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
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.MyBusiness;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.web.Cursor;
import vn.nhan.traceability.area.PlotRef;

/** The farm diary in the grower's hand: what was done today, on which plot. */
@Path("/my")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
class DiaryPages {

    private static final int LATEST = 20;
    private static final int PAGE = 50;

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance overview(BusinessRef business, List<PlotRef> plots, List<Work> works);

        static native TemplateInstance plot(PlotDiary book);

        static native TemplateInstance addApplication(Form form, PlotRef plot);

        static native TemplateInstance addHarvest(Form form, PlotRef plot, List<Choice> units);
    }

    private final DiaryService diary;
    private final DiaryQueries queries;
    private final MyBusiness mine;
    private final Clock clock;
    private final PageContext page;
    private final Pages pages;

    DiaryPages(DiaryService diary, DiaryQueries queries, MyBusiness mine, Clock clock, PageContext page, Pages pages) {
        this.diary = diary;
        this.queries = queries;
        this.mine = mine;
        this.clock = clock;
        this.page = page;
        this.pages = pages;
    }

    @GET
    @Path("diary")
    public Uni<Response> overview(@RestQuery @Nullable UUID business) {
        return mine.show(
                business,
                own -> queries.overview(own.id(), LATEST)
                        .map(found -> Templates.overview(own, found.plots(), Work.all(found))));
    }

    @GET
    @Path("plots/{id}/diary")
    public Uni<Response> plot(@RestPath UUID id, @RestQuery @Nullable String cursor) {
        var from = Cursor.of(cursor);
        return queries.plot(id)
                .chain(plot -> diary.read(id, from, PAGE)
                        .chain(found -> pages.show(Templates.plot(PlotDiary.of(plot, from, found)))));
    }

    @GET
    @Path("plots/{id}/applications/new")
    public Uni<Response> addApplication(@RestPath UUID id) {
        return applicationPage(id, today()).chain(pages::show);
    }

    @POST
    @Path("plots/{id}/applications/new")
    public Uni<Response> addApplicationSent(@RestPath UUID id) {
        var form = Form.sent(page.getLocale());
        var command = DiaryForms.application(form);
        return pages.submitLoading(
                form,
                refused -> applicationPage(id, refused),
                () -> diary.recordApplication(id, command).map(line -> address(id)));
    }

    @GET
    @Path("plots/{id}/harvests/new")
    public Uni<Response> addHarvest(@RestPath UUID id) {
        return harvestPage(id, today().with("unit", "kg")).chain(pages::show);
    }

    @POST
    @Path("plots/{id}/harvests/new")
    public Uni<Response> addHarvestSent(@RestPath UUID id) {
        var form = Form.sent(page.getLocale());
        var command = DiaryForms.harvest(form);
        return pages.submitLoading(
                form,
                refused -> harvestPage(id, refused),
                () -> diary.recordHarvest(id, command).map(line -> address(id)));
    }

    private Uni<TemplateInstance> applicationPage(UUID plotId, Form form) {
        return queries.plot(plotId).map(plot -> Templates.addApplication(form, plot));
    }

    private Uni<TemplateInstance> harvestPage(UUID plotId, Form form) {
        return queries.plot(plotId).map(plot -> Templates.addHarvest(form, plot, Choice.weightUnits()));
    }

    /** Most of what is written down was done today. */
    private Form today() {
        return Form.empty(page.getLocale()).with("occurredOn", Dates.dayOf(clock.instant()));
    }

    private static String address(UUID plotId) {
        return "/my/plots/" + plotId + "/diary";
    }
}
