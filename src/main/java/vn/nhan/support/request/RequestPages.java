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
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.web.SentFile;
import vn.nhan.support.clock.TermKind;

/** One request as whoever asked sees it: who has it, until when, and what to do now. */
@Path("/my/support")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
class RequestPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance show(Form form, RequestCard card, boolean sent, int complaintDays);
    }

    private final RequestReading reading;
    private final Answering answering;
    private final Complaining complaining;
    private final Desk desk;
    private final PageContext page;
    private final Pages pages;

    RequestPages(
            RequestReading reading,
            Answering answering,
            Complaining complaining,
            Desk desk,
            PageContext page,
            Pages pages) {
        this.reading = reading;
        this.answering = answering;
        this.complaining = complaining;
        this.desk = desk;
        this.page = page;
        this.pages = pages;
    }

    @GET
    @Path("{id}")
    public Uni<Response> show(@RestPath UUID id, @RestQuery @Nullable String sent) {
        return shown(id, Form.empty(page.getLocale()), sent != null).chain(pages::show);
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
    @Path("{id}/answer")
    public Uni<Response> answer(@RestPath UUID id) {
        var form = Form.sent(page.getLocale());
        return act(id, form, () -> answering.answer(id, new Words(form.value("text"))));
    }

    @POST
    @Path("{id}/withdrawal")
    public Uni<Response> withdraw(@RestPath UUID id) {
        return act(id, Form.sent(page.getLocale()), () -> answering.withdraw(id));
    }

    @POST
    @Path("{id}/complaint")
    public Uni<Response> complain(@RestPath UUID id) {
        var form = Form.sent(page.getLocale());
        return act(id, form, () -> complaining.raise(id, new Words(form.value("text"))));
    }

    private Uni<Response> act(UUID id, Form form, Supplier<Uni<UUID>> deed) {
        return pages.submitLoading(
                form, refused -> shown(id, refused, false), () -> deed.get().map(done -> "/my/support/" + done));
    }

    private Uni<TemplateInstance> shown(UUID id, Form form, boolean sent) {
        return reading.read(id)
                .chain(view -> desk.words(page.getLang())
                        .chain(words -> desk.days(TermKind.COMPLAINT)
                                .map(days -> Templates.show(form, new RequestCard(view, words), sent, days))));
    }
}
