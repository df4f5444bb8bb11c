package vn.nhan.catalog.ocop;

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
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;

/** What a rating asks for, ticked as far as it is there, and all of it to take away. */
@Path("/my/products")
@RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
class OcopDossierPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance show(Sheet sheet);
    }

    /** @param from where it is known from; null when it is missing */
    record Line(
            String name,
            String hint,
            @Nullable String from,
            @Nullable String detail,
            @Nullable String href) {}

    record Sheet(Dossier dossier, List<Line> forms, List<Line> evidence) {

        public int all() {
            return forms.size() + evidence.size();
        }
    }

    private final DossierService dossiers;
    private final DossierDownload download;
    private final PageContext page;
    private final Pages pages;

    OcopDossierPages(DossierService dossiers, DossierDownload download, PageContext page, Pages pages) {
        this.dossiers = dossiers;
        this.download = download;
        this.page = page;
        this.pages = pages;
    }

    @GET
    @Path("{id}/dossier")
    @Produces(MediaType.TEXT_HTML)
    public Uni<Response> show(@RestPath UUID id) {
        return dossiers.of(id)
                .map(dossier -> new Sheet(dossier, lines(dossier.forms()), lines(dossier.evidence())))
                .chain(sheet -> pages.show(Templates.show(sheet)));
    }

    @GET
    @Path("{id}/dossier/archive")
    @Produces("application/zip")
    public RestMulti<byte[]> archive(@RestPath UUID id) {
        var language = page.getLang();
        return download.of(id, new DossierCover(OcopWords.messages(language), language));
    }

    private List<Line> lines(List<Dossier.Item> items) {
        return items.stream().map(this::line).toList();
    }

    private Line line(Dossier.Item item) {
        var known = item.known();
        var name = item.name().in(page.getLocale());
        var hint = item.hint().in(page.getLocale());
        return known == null
                ? new Line(name, hint, null, null, null)
                : new Line(
                        name,
                        hint,
                        DossierWords.of(OcopWords.messages(page.getLang()), known.source()),
                        known.detail().isEmpty() ? null : known.detail(),
                        known.address());
    }
}
