package vn.nhan.marketplace.mapping;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;

/** Matching categories on a phone, in three steps: the category, what the marketplace asks there, a last look. */
@Path("/my/marketplaces/{accountId}/categories")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
class MappingPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(Form form, MappingSheet.ListSheet sheet, HistorySheet.Done done);

        static native TemplateInstance choose(Form form, MappingSheet.ChooseSheet sheet, HistorySheet.History history);

        static native TemplateInstance attributes(Form form, MappingSheet.AttributesSheet sheet);

        static native TemplateInstance answers(Form form, MappingSheet.AnswersSheet sheet);
    }

    private final MappingReading reading;
    private final MappingSteps steps;
    private final PageContext page;
    private final Pages pages;

    MappingPages(MappingReading reading, MappingSteps steps, PageContext page, Pages pages) {
        this.reading = reading;
        this.steps = steps;
        this.page = page;
        this.pages = pages;
    }

    /** @param done our category for which something was chosen just now; {@code undone} where it was taken back */
    @GET
    public Uni<Response> list(
            @RestPath UUID accountId, @RestQuery @Nullable String done, @RestQuery @Nullable String undone) {
        var side = Side.shop(accountId);
        return reading.overview(side)
                .chain(found -> steps.done(side, done, undone)
                        .chain(what -> pages.show(list(Form.empty(page.getLocale()), found, what))));
    }

    private TemplateInstance list(Form form, MappingReading.Overview found, HistorySheet.Done done) {
        return Templates.list(form, steps.sheet().list(found), done);
    }

    /** Asks the marketplace again. */
    @POST
    public Uni<Response> askAgain(@RestPath UUID accountId) {
        var side = Side.shop(accountId);
        return pages.submitLoading(
                Form.sent(page.getLocale()),
                refused -> reading.overview(side).map(found -> list(refused, found, HistorySheet.Done.nothing(false))),
                () -> reading.again(accountId).map(found -> side.categories()));
    }

    @GET
    @Path("{category}")
    public Uni<Response> choose(@RestPath UUID accountId, @RestPath String category, @RestQuery @Nullable String q) {
        return steps.choose(Side.shop(accountId), category, q);
    }

    @GET
    @Path("{category}/attributes")
    public Uni<Response> attributes(@RestPath UUID accountId, @RestPath String category, @Context UriInfo address) {
        return steps.attributes(Side.shop(accountId), category, address);
    }

    @GET
    @Path("{category}/answers")
    public Uni<Response> answers(@RestPath UUID accountId, @RestPath String category, @Context UriInfo address) {
        return steps.answers(Side.shop(accountId), category, address);
    }

    @POST
    @Path("{category}")
    public Uni<Response> match(@RestPath UUID accountId, @RestPath String category) {
        return steps.match(Side.shop(accountId), category);
    }

    /** Takes back what was chosen last. */
    @POST
    @Path("{category}/undo")
    public Uni<Response> undo(@RestPath UUID accountId, @RestPath String category) {
        return steps.undo(Side.shop(accountId), category);
    }
}
