package vn.nhan.catalog.quality;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.web.Cursor;

/** The officer's view: which offers need help first, and what resembles what. */
@Path("/office")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.OFFICER_NAME)
class QualityDeskPages {

    private static final int PAGE = 50;

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(Form form, Desk.Scores desk);

        static native TemplateInstance copies(Desk.Copies desk);

        static native TemplateInstance show(ScoreSheet sheet, List<Desk.CopyLine> copies);
    }

    private final QualityService quality;
    private final PageContext page;
    private final Pages pages;

    QualityDeskPages(QualityService quality, PageContext page, Pages pages) {
        this.quality = quality;
        this.page = page;
        this.pages = pages;
    }

    @GET
    @Path("quality")
    public Uni<Response> list(
            @RestQuery @Nullable String language,
            @RestQuery @Nullable String dimension,
            @RestQuery @Nullable String commune,
            @RestQuery @Nullable String cursor) {
        var filter = QualityFilter.of(language, dimension, commune, cursor);
        var form = Form.empty(page.getLocale())
                .with("language", filter.language().key())
                .with(
                        "dimension",
                        filter.dimension() == null ? "" : filter.dimension().key())
                .with("commune", filter.commune() == null ? "" : filter.commune());
        return quality.overview(filter, PAGE)
                .map(found -> Templates.list(form, Desk.Scores.of(filter, found, PAGE, page.getLocale())))
                .chain(pages::show);
    }

    @GET
    @Path("quality/copies")
    public Uni<Response> copies(@RestQuery @Nullable String cursor) {
        var from = Cursor.of(cursor);
        return quality.copies(from, PAGE)
                .map(found -> Templates.copies(Desk.Copies.of(from, found, PAGE, page.getLocale())))
                .chain(pages::show);
    }

    @GET
    @Path("products/{id}/quality")
    public Uni<Response> show(@RestPath UUID id) {
        return quality.inspect(id, page.getLocale())
                .map(found -> Templates.show(
                        ScoreSheet.of(found.sheet(), page.getLocale()),
                        found.copies().stream()
                                .map(copy -> Desk.CopyLine.of(copy, page.getLocale()))
                                .toList()))
                .chain(pages::show);
    }
}
