package vn.nhan.catalog.ocop;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.web.Idempotency;
import vn.nhan.platform.web.SentFile;
import vn.nhan.platform.web.TwoParts;

/** OCOP recognitions of a product. Two parts make one: {@code recognition} as JSON and {@code scan} as PDF or photo. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "ocop")
class RecognitionResource {

    private final RecognitionService recognitions;
    private final DossierService dossiers;
    private final TwoParts parts;

    RecognitionResource(RecognitionService recognitions, DossierService dossiers, TwoParts parts) {
        this.recognitions = recognitions;
        this.dossiers = dossiers;
        this.parts = parts;
    }

    @POST
    @Path("products/{productId}/recognitions")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    @APIResponse(responseCode = "201", description = "the recognition, which waits for an officer")
    public Uni<Response> declare(
            @RestPath UUID productId,
            @RestForm @PartType(MediaType.APPLICATION_JSON) @Nullable NewRecognition recognition,
            @RestForm("scan") @Nullable FileUpload scan) {
        return parts.create(
                new TwoParts.Sent<>("recognition", recognition, "scan", scan),
                (said, file) -> recognitions.receive(productId, said, file),
                (said, received) -> recognitions
                        .file(productId, said, received)
                        .map(view -> new Idempotency.Created("/api/v1/recognitions/" + view.id(), view)));
    }

    @GET
    @Path("products/{productId}/recognitions")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    public Uni<List<RecognitionView>> list(@RestPath UUID productId) {
        return recognitions.list(productId);
    }

    /** What a first rating or a re-rating asks for, and what of it is there already. */
    @GET
    @Path("products/{productId}/ocop-dossier")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    public Uni<Dossier> dossier(@RestPath UUID productId) {
        return dossiers.of(productId);
    }

    @GET
    @Path("recognitions/{recognitionId}")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    public Uni<RecognitionView> read(@RestPath UUID recognitionId) {
        return recognitions.read(recognitionId);
    }

    @GET
    @Path("recognitions/{recognitionId}/scan")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    public Uni<Response> scan(@RestPath UUID recognitionId) {
        return recognitions.scan(recognitionId).map(SentFile::shown);
    }

    /** Takes back what no officer has looked at yet. */
    @DELETE
    @Path("recognitions/{recognitionId}")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    public Uni<RecognitionView> withdraw(@RestPath UUID recognitionId) {
        return recognitions.withdraw(recognitionId);
    }
}
