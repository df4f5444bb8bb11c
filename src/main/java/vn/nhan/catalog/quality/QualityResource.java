package vn.nhan.catalog.quality;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.nhan.identity.Role;
import vn.nhan.platform.web.Language;

/** The quality of an offer, for its business and for officers. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalog")
class QualityResource {

    private final QualityService quality;
    private final HttpServerRequest request;

    QualityResource(QualityService quality, HttpServerRequest request) {
        this.quality = quality;
        this.request = request;
    }

    /** Sentences are in the language that was asked for, whichever language they are about. */
    @GET
    @Path("products/{productId}/quality")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    public Uni<QualityView> read(@RestPath UUID productId) {
        return quality.read(productId, Language.of(request)).map(QualityService.Sheet::quality);
    }
}
