package vn.nhan.catalog.ocop;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.web.SentFile;

/** One certificate of a member: look at it, take it back while nobody has checked it. */
@Path("/my/recognitions")
@RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
class RecognitionPaperPages {

    private final RecognitionService recognitions;
    private final RecognitionDesks desks;
    private final PageContext page;
    private final Pages pages;

    RecognitionPaperPages(RecognitionService recognitions, RecognitionDesks desks, PageContext page, Pages pages) {
        this.recognitions = recognitions;
        this.desks = desks;
        this.page = page;
        this.pages = pages;
    }

    @GET
    @Path("{id}/scan")
    @Produces(MediaType.WILDCARD)
    public Uni<Response> scan(@RestPath UUID id) {
        return recognitions.scan(id).map(SentFile::shown);
    }

    @POST
    @Path("{id}/withdrawal")
    @Produces(MediaType.TEXT_HTML)
    public Uni<Response> withdraw(@RestPath UUID id) {
        return pages.submitLoading(
                Form.sent(page.getLocale()),
                refused -> recognitions
                        .read(id)
                        .chain(view -> desks.of(view.productId(), page.getLang()))
                        .map(desk -> RecognitionPages.Templates.list(refused, desk)),
                () -> recognitions.withdraw(id).map(done -> "/my/products/" + done.productId() + "/recognitions"));
    }
}
