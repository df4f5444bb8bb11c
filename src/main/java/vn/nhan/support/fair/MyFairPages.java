package vn.nhan.support.fair;

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
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.support.training.NeedNames;

/** What one's own business looks for at a fair, and whom it meets when. */
@Path("/my/fairs/{fairId}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
class MyFairPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance show(Form form, Shown shown);
    }

    record Shown(BusinessRef business, FairPlan plan, NeedNames needs, List<Choice> stands) {}

    private final FairService fairs;
    private final MyBusiness mine;
    private final PageContext page;
    private final Pages pages;

    MyFairPages(FairService fairs, MyBusiness mine, PageContext page, Pages pages) {
        this.fairs = fairs;
        this.mine = mine;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> show(@RestPath UUID fairId, @RestQuery @Nullable UUID business) {
        return fairs.read(fairId)
                .chain(fair -> mine.show(business, own -> shown(fair, own, Form.empty(page.getLocale()))));
    }

    @POST
    public Uni<Response> ask(@RestPath UUID fairId, @RestQuery @Nullable UUID business) {
        var form = Form.sent(page.getLocale());
        var prefers = form.read("prefers", UUID::fromString);
        return fairs.read(fairId)
                .chain(fair -> mine.require(business)
                        .chain(own -> pages.submitLoading(
                                form,
                                refused -> shown(fair, own, refused),
                                () -> fairs.ask(
                                                fairId,
                                                new NewDemand(
                                                        own.id(), form.value("need"), form.value("words"), prefers))
                                        .replaceWith("/my/fairs/" + fairId + "?business=" + own.id()))));
    }

    private Uni<TemplateInstance> shown(FairView fair, BusinessRef own, Form form) {
        return fairs.needs()
                .map(tree -> new NeedNames(tree, page.getLang()))
                .chain(needs -> fairs.planOf(fair.id(), own.id())
                        .map(plan -> Templates.show(form, new Shown(own, plan, needs, stands(fair)))));
    }

    private static List<Choice> stands(FairView fair) {
        return fair.stands().stream()
                .map(stand -> new Choice(stand.id().toString(), stand.number() + " · " + stand.supplier()))
                .toList();
    }
}
