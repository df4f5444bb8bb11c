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
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;

/** What the department chooses for all goods of the province: each marketplace by one of the shops that are there. */
@Path("/office/marketplaces")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.OFFICER_NAME)
class MappingDeskPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance marketplaces(MappingDeskSheet.Marketplaces sheet);

        static native TemplateInstance list(MappingDeskSheet.Kinds sheet, HistorySheet.Done done);
    }

    private final MarketplacesMatched marketplaces;
    private final MappingReading reading;
    private final MappingSteps steps;
    private final PageContext page;
    private final Pages pages;

    MappingDeskPages(
            MarketplacesMatched marketplaces,
            MappingReading reading,
            MappingSteps steps,
            PageContext page,
            Pages pages) {
        this.marketplaces = marketplaces;
        this.reading = reading;
        this.steps = steps;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> marketplaces() {
        return marketplaces
                .all()
                .map(all -> Templates.marketplaces(MappingDeskSheet.marketplaces(all)))
                .chain(pages::show);
    }

    /** @param done our category for which something was chosen just now; {@code undone} where it was taken back */
    @GET
    @Path("{accountId}/categories")
    public Uni<Response> list(
            @RestPath UUID accountId, @RestQuery @Nullable String done, @RestQuery @Nullable String undone) {
        var side = Side.province(accountId);
        return reading.overview(side)
                .chain(found -> steps.done(side, done, undone)
                        .chain(what ->
                                pages.show(Templates.list(new MappingDeskSheet(page.getLang()).kinds(found), what))));
    }

    @GET
    @Path("{accountId}/categories/{category}")
    public Uni<Response> choose(@RestPath UUID accountId, @RestPath String category, @RestQuery @Nullable String q) {
        return steps.choose(Side.province(accountId), category, q);
    }

    @GET
    @Path("{accountId}/categories/{category}/attributes")
    public Uni<Response> attributes(@RestPath UUID accountId, @RestPath String category, @Context UriInfo address) {
        return steps.attributes(Side.province(accountId), category, address);
    }

    @GET
    @Path("{accountId}/categories/{category}/answers")
    public Uni<Response> answers(@RestPath UUID accountId, @RestPath String category, @Context UriInfo address) {
        return steps.answers(Side.province(accountId), category, address);
    }

    @POST
    @Path("{accountId}/categories/{category}")
    public Uni<Response> match(@RestPath UUID accountId, @RestPath String category) {
        return steps.match(Side.province(accountId), category);
    }

    /** Takes back what was chosen last, by whomever. */
    @POST
    @Path("{accountId}/categories/{category}/undo")
    public Uni<Response> undo(@RestPath UUID accountId, @RestPath String category) {
        return steps.undo(Side.province(accountId), category);
    }
}
