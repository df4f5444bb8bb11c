package vn.nhan.traceability.area;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.MyBusiness;
import vn.nhan.identity.Role;
import vn.nhan.place.address.CommuneField;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;

/** A member's growing areas and plots: where things grow. */
@Path("/my/areas")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
class AreaPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(BusinessRef business, List<AreaView> areas);

        static native TemplateInstance add(Form form, BusinessRef business);

        static native TemplateInstance addPlot(Form form, AreaView place, List<Choice> units);
    }

    private final AreaService areas;
    private final PlotForm plotForm;
    private final CommuneField communes;
    private final MyBusiness mine;
    private final PageContext page;
    private final Pages pages;

    AreaPages(
            AreaService areas,
            PlotForm plotForm,
            CommuneField communes,
            MyBusiness mine,
            PageContext page,
            Pages pages) {
        this.areas = areas;
        this.plotForm = plotForm;
        this.communes = communes;
        this.mine = mine;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> list(@RestQuery @Nullable UUID business) {
        return mine.show(business, own -> areas.list(own.id()).map(found -> Templates.list(own, found)));
    }

    @GET
    @Path("new")
    public Uni<Response> add(@RestQuery @Nullable UUID business) {
        return mine.show(
                business,
                own -> Uni.createFrom()
                        .item(Templates.add(Form.empty(page.getLocale()).with("commune", own.commune()), own)));
    }

    @POST
    @Path("new")
    public Uni<Response> addSent(@RestQuery @Nullable UUID business) {
        var form = Form.sent(page.getLocale());
        var command = new AreaService.NewArea(
                form.value("name"),
                form.value("commune"),
                form.optional("communeCode"),
                form.optional("hamlet"),
                form.optional("addressLine"));
        return pages.submitLoading(
                form,
                refused -> mine.require(business).map(own -> Templates.add(refused, own)),
                () -> communes.settle(form)
                        .chain(() -> mine.require(business))
                        .chain(own -> areas.addArea(own.id(), command))
                        .map(area -> "/my/areas/" + area.id() + "/plots/new"));
    }

    @GET
    @Path("{id}/plots/new")
    public Uni<Response> addPlot(@RestPath UUID id) {
        return plotPage(id, Form.empty(page.getLocale())).chain(pages::show);
    }

    @POST
    @Path("{id}/plots/new")
    public Uni<Response> addPlotSent(@RestPath UUID id) {
        var form = Form.sent(page.getLocale());
        var command = plotForm.read(form);
        return pages.submitLoading(
                form,
                refused -> plotPage(id, refused),
                () -> areas.addPlot(id, command)
                        .chain(() -> areas.read(id))
                        .map(area -> "/my/areas?business=" + area.businessId()));
    }

    private Uni<TemplateInstance> plotPage(UUID areaId, Form form) {
        return areas.read(areaId).map(area -> Templates.addPlot(form, area, Choice.areaUnits()));
    }
}
