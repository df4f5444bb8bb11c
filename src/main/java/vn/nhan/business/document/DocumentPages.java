package vn.nhan.business.document;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.MyBusiness;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.problem.Invalid;

/** The papers of a business: put one on file, look at it, take it off again. */
@Path("/my/documents")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
class DocumentPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(Form form, BusinessRef business, DocumentDesk desk);
    }

    private final DocumentService documents;
    private final MyBusiness mine;
    private final Vertx vertx;
    private final PageContext page;
    private final Pages pages;

    DocumentPages(DocumentService documents, MyBusiness mine, Vertx vertx, PageContext page, Pages pages) {
        this.documents = documents;
        this.mine = mine;
        this.vertx = vertx;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> list(@RestQuery @Nullable UUID business, @RestQuery @Nullable String removed) {
        return mine.show(business, own -> shown(own, Form.empty(page.getLocale()), justRemoved(removed)));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<Response> add(@RestQuery @Nullable UUID business, @RestForm("file") @Nullable FileUpload file) {
        var form = Form.sent(page.getLocale());
        var command = command(form);
        return pages.submitLoading(
                form,
                refused -> mine.require(business).chain(own -> shown(own, refused, null)),
                () -> mine.require(business)
                        .chain(own -> ChosenFile.bytes(vertx, file)
                                .map(DocumentPages::required)
                                .chain(paper -> documents.add(own.id(), command, paper)))
                        .onFailure()
                        .transform(failure -> ChosenFile.beside("file", failure))
                        .map(added -> address(added.businessId())));
    }

    @POST
    @Path("{id}/removal")
    public Uni<Response> remove(@RestPath UUID id) {
        return documents
                .remove(id)
                .map(removed -> Pages.seeOther(address(removed.businessId()) + "&removed=" + removed.id()));
    }

    @POST
    @Path("{id}/restoration")
    public Uni<Response> restore(@RestPath UUID id) {
        return documents.restore(id).map(restored -> Pages.seeOther(address(restored.businessId())));
    }

    private Uni<TemplateInstance> shown(BusinessRef own, Form form, @Nullable UUID removed) {
        var words = MessageBundles.get(DocumentMessages.class, Localized.Literal.of(page.getLang()));
        return documents.list(own.id()).map(found -> Templates.list(form, own, DocumentDesk.of(found, removed, words)));
    }

    /** Only said by our own redirect; nothing else may stand in the address of a form. */
    private static @Nullable UUID justRemoved(@Nullable String said) {
        try {
            return said == null ? null : UUID.fromString(said);
        } catch (IllegalArgumentException other) {
            return null;
        }
    }

    @SuppressWarnings("NullAway") // a missing kind goes on to the validation, which names it
    private static DocumentService.NewDocument command(Form form) {
        return new DocumentService.NewDocument(form.read("kind", DocumentKind::of));
    }

    private static byte[] required(Optional<byte[]> paper) {
        return paper.orElseThrow(() -> new Invalid("file", "value.required"));
    }

    private static String address(UUID businessId) {
        return "/my/documents?business=" + businessId;
    }
}
