package vn.nhan.catalog.storefront;

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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;

/** What visitors have reported and nobody has dealt with yet. */
@Path("/office/listing-reports")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.OFFICER_NAME)
class ReportDeskPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(List<Row> rows);
    }

    /** A report, its reason in words. */
    record Row(
            UUID id,
            String name,
            String href,
            String reason,
            String words,
            @Nullable String contact,
            Instant at) {}

    private final ReportDesk desk;
    private final PageContext page;
    private final Pages pages;

    ReportDeskPages(ReportDesk desk, PageContext page, Pages pages) {
        this.desk = desk;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> list() {
        var words = MessageBundles.get(ShopMessages.class, Localized.Literal.of(page.getLang()));
        return desk.open()
                .chain(lines -> pages.show(Templates.list(
                        lines.stream().map(line -> row(line, words)).toList())));
    }

    @POST
    @Path("{id}/settlement")
    public Uni<Response> settle(@RestPath UUID id) {
        return desk.settle(id).map(done -> Pages.seeOther("/office/listing-reports"));
    }

    private static Row row(ReportDesk.Line line, ShopMessages words) {
        return new Row(
                line.id(),
                line.name(),
                line.href(),
                ReportReason.of(line.reasonKey()).in(words),
                line.words(),
                line.contact(),
                line.at());
    }
}
