package vn.nhan.catalog;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.media.NewProductDocument;
import vn.nhan.catalog.media.ProductDocumentRef;
import vn.nhan.identity.Role;
import vn.nhan.platform.web.Idempotency;
import vn.nhan.platform.web.SentFile;
import vn.nhan.platform.web.TwoParts;

/** Papers about products: two parts make one, {@code document} as JSON and {@code file} as PDF or photo. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalog")
class ProductDocumentResource {

    private final ProductDocumentService documents;
    private final TwoParts parts;

    ProductDocumentResource(ProductDocumentService documents, TwoParts parts) {
        this.documents = documents;
        this.parts = parts;
    }

    @POST
    @Path("products/{productId}/documents")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    @APIResponse(responseCode = "201", description = "the paper")
    public Uni<Response> add(
            @RestPath UUID productId,
            @RestForm @PartType(MediaType.APPLICATION_JSON) @Nullable NewProductDocument document,
            @RestForm("file") @Nullable FileUpload file) {
        return parts.create(
                new TwoParts.Sent<>("document", document, "file", file),
                (said, bytes) -> documents.receive(productId, said, bytes),
                (said, taken) -> documents
                        .file(productId, said, taken)
                        .map(filed ->
                                new Idempotency.Created("/api/v1/product-documents/" + filed.id() + "/file", filed)));
    }

    @GET
    @Path("products/{productId}/documents")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    public Uni<ProductDocumentService.File> list(@RestPath UUID productId) {
        return documents.list(productId);
    }

    @GET
    @Path("product-documents/{documentId}/file")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    public Uni<Response> file(@RestPath UUID documentId) {
        return documents.read(documentId).map(SentFile::attached);
    }

    /** Takes it off the file; see {@link #restore}. */
    @DELETE
    @Path("product-documents/{documentId}")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    public Uni<ProductDocumentRef> remove(@RestPath UUID documentId) {
        return documents.remove(documentId);
    }

    /** Puts back what was removed, within 30 days. */
    @PUT
    @Path("product-documents/{documentId}/restoration")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    public Uni<ProductDocumentRef> restore(@RestPath UUID documentId) {
        return documents.restore(documentId);
    }
}
