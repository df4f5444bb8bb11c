package vn.nhan.catalog;

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
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.web.SentFile;

/** One paper about a product: look at it, take it off, put it back. */
@Path("/product-documents")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
class ProductPaperPages {

    private final ProductDocumentService documents;

    ProductPaperPages(ProductDocumentService documents) {
        this.documents = documents;
    }

    /** Officers too. */
    @GET
    @Path("{id}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    public Uni<Response> file(@RestPath UUID id) {
        return documents.read(id).map(SentFile::attached);
    }

    @POST
    @Path("{id}/removal")
    public Uni<Response> remove(@RestPath UUID id) {
        return documents.remove(id).map(removed -> Pages.seeOther(ProductDocumentPages.address(removed.productId())));
    }

    @POST
    @Path("{id}/restoration")
    public Uni<Response> restore(@RestPath UUID id) {
        return documents
                .restore(id)
                .map(restored -> Pages.seeOther(ProductDocumentPages.address(restored.productId())));
    }
}
