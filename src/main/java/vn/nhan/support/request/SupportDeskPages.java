package vn.nhan.support.request;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.TaxCode;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;

/** The department's queue of requests, the late ones first, and the form by which an officer asks for a business. */
@Path("/office/support")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.OFFICER_NAME, Role.LEAD_NAME})
class SupportDeskPages {

    private static final int MOST = 200;

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance queue(Form form, Queue queue);

        static native TemplateInstance add(Form form, List<Choice> needs, String business);
    }

    record Queue(List<RequestRow> rows, List<Choice> states, RequestQueries.Waiting waiting) {}

    private final Desk desk;
    private final OnTheTelephone telephone;
    private final PageContext page;
    private final Pages pages;

    SupportDeskPages(Desk desk, OnTheTelephone telephone, PageContext page, Pages pages) {
        this.desk = desk;
        this.telephone = telephone;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> queue(@RestQuery @Nullable String state) {
        var form = Form.empty(page.getLocale()).with("state", state);
        return desk.words(page.getLang())
                .chain(words -> desk.queue(DeskResource.read(state), MOST)
                        .chain(lines -> desk.waiting()
                                .map(waiting -> new Queue(
                                        lines.stream()
                                                .map(line -> new RequestRow(line, words))
                                                .toList(),
                                        words.states(),
                                        waiting))))
                .chain(queue -> pages.show(Templates.queue(form, queue)));
    }

    /** @param business for whom; without one its tax code is asked for */
    @GET
    @Path("new")
    @RolesAllowed(Role.OFFICER_NAME)
    public Uni<Response> add(@RestQuery @Nullable UUID business) {
        return form(Form.empty(page.getLocale()), business).chain(pages::show);
    }

    @POST
    @Path("new")
    @RolesAllowed(Role.OFFICER_NAME)
    public Uni<Response> addSent() {
        var form = Form.sent(page.getLocale());
        var business = form.read("business", UUID::fromString);
        var taxCode = form.read("taxCode", TaxCode::parse);
        var told = new NewRequest(form.value("need"), form.optional("words"), List.of(), null, null);
        return pages.submitLoading(
                form,
                refused -> form(refused, business),
                () -> telephone
                        .ask(new OnTheTelephone.Caller(business, taxCode), told)
                        .map(id -> "/office/support/" + id));
    }

    private Uni<TemplateInstance> form(Form form, @Nullable UUID business) {
        Uni<String> name = business == null ? Uni.createFrom().item("") : telephone.name(business);
        return name.chain(called -> desk.words(page.getLang())
                .map(words -> Templates.add(form.with("business", business), words.needs(), called)));
    }
}
