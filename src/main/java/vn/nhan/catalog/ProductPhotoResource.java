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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.media.PhotoText;
import vn.nhan.identity.Role;
import vn.nhan.platform.web.Idempotency;

/** Pictures of products. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "catalog")
class ProductPhotoResource {

    private final PhotoService photos;
    private final Idempotency idempotency;

    ProductPhotoResource(PhotoService photos, Idempotency idempotency) {
        this.photos = photos;
        this.idempotency = idempotency;
    }

    /** The pictures in their order, and those that can be put back. */
    @GET
    @Path("products/{productId}/photos")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    public Uni<PhotoService.Album> album(@RestPath UUID productId) {
        return photos.album(productId);
    }

    /** The body is the picture itself; {@code alt} describes it for those who cannot see it. */
    @POST
    @Path("products/{productId}/photos")
    @Consumes({"image/*", MediaType.APPLICATION_OCTET_STREAM})
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    @APIResponse(responseCode = "201", description = "the product with the new picture")
    public Uni<Response> add(@RestPath UUID productId, @RestQuery @Nullable String alt, byte[] picture) {
        return photos.receive(productId, picture, PhotoText.of(alt == null ? "" : alt))
                .chain(photo -> idempotency.create(
                        picture,
                        () -> photos.attach(productId, photo)
                                .map(view -> new Idempotency.Created("/api/v1/products/" + view.id(), view))));
    }

    /** What is said of a picture, what of it stays in sight when it is cropped, and where it stands. */
    @PUT
    @Path("products/{productId}/photos/{photoId}")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    public Uni<ProductView> edit(@RestPath UUID productId, @RestPath UUID photoId, PhotoService.PhotoEdit photo) {
        return photos.edit(productId, photoId, photo);
    }

    /** For 30 days it can be put back. */
    @DELETE
    @Path("products/{productId}/photos/{photoId}")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    public Uni<ProductView> remove(@RestPath UUID productId, @RestPath UUID photoId) {
        return photos.remove(productId, photoId);
    }

    /** Puts back what was removed, behind all others. */
    @PUT
    @Path("products/{productId}/photos/{photoId}/restoration")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    public Uni<ProductView> restore(@RestPath UUID productId, @RestPath UUID photoId) {
        return photos.restore(productId, photoId);
    }
}
