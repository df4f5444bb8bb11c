package vn.nhan.catalog;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.document.ChosenFile;
import vn.nhan.catalog.media.NewProductDocument;
import vn.nhan.catalog.media.ProductDocumentKind;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;

/** The papers about a product: what is on file, and another one. */
@Path("/my/products")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
class ProductDocumentPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(Form form, ProductDocumentDesk desk);
    }

    private final ProductDocumentService documents;
    private final ProductService products;
    private final OwnProducts own;
    private final TenantTx tx;
    private final Vertx vertx;
    private final PageContext page;
    private final Pages pages;
    private final Clock clock;

    ProductDocumentPages(
            ProductDocumentService documents,
            ProductService products,
            OwnProducts own,
            TenantTx tx,
            Vertx vertx,
            PageContext page,
            Pages pages,
            Clock clock) {
        this.documents = documents;
        this.products = products;
        this.own = own;
        this.tx = tx;
        this.vertx = vertx;
        this.page = page;
        this.pages = pages;
        this.clock = clock;
    }

    @GET
    @Path("{id}/documents")
    public Uni<Response> list(@RestPath UUID id) {
        return shown(id, Form.empty(page.getLocale())).chain(pages::show);
    }

    @POST
    @Path("{id}/documents")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<Response> add(@RestPath UUID id, @RestForm("file") @Nullable FileUpload file) {
        var form = Form.sent(page.getLocale());
        var command = command(form);
        return pages.submitLoading(
                form,
                refused -> shown(id, refused),
                () -> ChosenFile.bytes(vertx, file)
                        .map(paper -> paper.orElseThrow(() -> new Invalid("file", "value.required")))
                        .chain(paper -> documents.add(id, command, paper))
                        .onFailure()
                        .transform(failure -> ChosenFile.beside("file", failure))
                        .map(added -> address(id)));
    }

    private Uni<TemplateInstance> shown(UUID id, Form form) {
        return tx.inTenant(session -> own.require(session, id)
                        .chain(() -> products.read(id))
                        .chain(product -> documents
                                .list(id)
                                .map(file -> ProductDocumentDesk.of(
                                        product,
                                        file,
                                        new ProductDocumentDesk.Reader(Dates.dayOf(clock.instant()), page.getLang())))))
                .map(desk -> Templates.list(form, desk));
    }

    @SuppressWarnings("NullAway") // a missing kind goes on to the validation, which names it
    private static NewProductDocument command(Form form) {
        return new NewProductDocument(form.read("kind", ProductDocumentKind::of), form.read("validTo", Dates::parse));
    }

    static String address(UUID product) {
        return "/my/products/" + product + "/documents";
    }
}
