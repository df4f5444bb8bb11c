package vn.nhan.identity.subject;

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
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;

/** The department's queue of what people ask about their data, and one of them to work on. */
@Path("/office")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.OFFICER_NAME, Role.LEAD_NAME, Role.ADMINISTRATOR_NAME})
class DataRequestPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance queue(List<RequestLine> lines, boolean closed);

        static native TemplateInstance one(Form form, RequestLine line, boolean done);
    }

    private final RequestDesk desk;
    private final PageContext page;
    private final Pages pages;

    DataRequestPages(RequestDesk desk, PageContext page, Pages pages) {
        this.desk = desk;
        this.page = page;
        this.pages = pages;
    }

    @GET
    @Path("data-requests")
    public Uni<Response> queue(@RestQuery @Nullable String closed) {
        return (closed == null ? desk.queue() : desk.closed())
                .chain(found -> pages.show(Templates.queue(RequestLine.all(found, words()), closed != null)));
    }

    @GET
    @Path("data-requests/{id}")
    public Uni<Response> one(@RestPath UUID id, @RestQuery @Nullable String done) {
        return shown(id, Form.empty(page.getLocale()), done != null).chain(pages::show);
    }

    @POST
    @Path("data-requests/{id}/answer")
    public Uni<Response> answer(@RestPath UUID id) {
        return step(id, form -> desk.answer(id, new RequestDesk.Answer(form.value("note"), form.ticked("thirdParty"))));
    }

    @POST
    @Path("data-requests/{id}/extension")
    public Uni<Response> extend(@RestPath UUID id) {
        return step(id, form -> desk.extend(id, new RequestDesk.Note(form.value("note"))));
    }

    @POST
    @Path("data-requests/{id}/completion")
    public Uni<Response> complete(@RestPath UUID id) {
        return step(id, form -> desk.complete(id, new RequestDesk.Note(form.value("note"))));
    }

    @POST
    @Path("data-requests/{id}/refusal")
    public Uni<Response> refuse(@RestPath UUID id) {
        return step(id, form -> desk.refuse(id, new RequestDesk.Note(form.value("note"))));
    }

    private Uni<Response> step(UUID id, Function<Form, Uni<RequestView>> work) {
        var form = Form.sent(page.getLocale());
        return pages.submitLoading(
                form,
                refused -> shown(id, refused, false),
                () -> work.apply(form).replaceWith("/office/data-requests/" + id + "?done=1"));
    }

    private Uni<TemplateInstance> shown(UUID id, Form form, boolean done) {
        return desk.read(id).map(request -> Templates.one(form, RequestLine.of(request, words()), done));
    }

    private SubjectMessages words() {
        return MessageBundles.get(SubjectMessages.class, Localized.Literal.of(page.getLang()));
    }
}
