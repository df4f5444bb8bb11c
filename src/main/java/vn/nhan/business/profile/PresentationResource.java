package vn.nhan.business.profile;

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
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.web.EntityTag;
import vn.nhan.platform.web.Idempotency;

/** How a business shows itself. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "businesses")
class PresentationResource {

    private final PresentationService presentations;
    private final PictureService pictures;
    private final Idempotency idempotency;

    PresentationResource(PresentationService presentations, PictureService pictures, Idempotency idempotency) {
        this.presentations = presentations;
        this.pictures = pictures;
        this.idempotency = idempotency;
    }

    @GET
    @Path("businesses/{id}/presentation")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    public Uni<RestResponse<Presentation>> read(@RestPath UUID id) {
        return presentations.read(id).map(view -> EntityTag.with(view, view.version()));
    }

    @PUT
    @Path("businesses/{id}/presentation")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    public Uni<RestResponse<Presentation>> write(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, PresentationText text) {
        return presentations
                .write(id, text, EntityTag.version(ifMatch))
                .map(view -> EntityTag.with(view, view.version()));
    }

    /** The body is the picture itself; {@code purpose} is {@code logo} or {@code photo}. */
    @POST
    @Path("businesses/{id}/pictures")
    @Consumes({"image/jpeg", "image/png", "image/webp", MediaType.APPLICATION_OCTET_STREAM})
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    @APIResponse(responseCode = "201", description = "the presentation with the new picture")
    public Uni<Response> addPicture(
            @RestPath UUID id, @RestQuery @Nullable String purpose, @RestQuery @Nullable String alt, byte[] picture) {
        var what = new PictureService.NewPicture(purpose == null ? "photo" : purpose, alt == null ? "" : alt);
        return pictures.receive(id, what, picture)
                .chain(received -> idempotency.create(
                        picture,
                        () -> pictures.attach(id, received)
                                .map(view ->
                                        new Idempotency.Created("/api/v1/businesses/" + id + "/presentation", view))));
    }

    @DELETE
    @Path("businesses/{id}/pictures/{pictureId}")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    public Uni<Presentation> removePicture(@RestPath UUID id, @RestPath UUID pictureId) {
        return pictures.remove(id, pictureId);
    }

    /** Puts back what was removed. */
    @PUT
    @Path("businesses/{id}/pictures/{pictureId}/restoration")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    public Uni<Presentation> restorePicture(@RestPath UUID id, @RestPath UUID pictureId) {
        return pictures.restore(id, pictureId);
    }
}
