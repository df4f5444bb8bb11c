package vn.nhan.support.expert;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.problem.Invalid;

/** Decisions that recognise experts. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.OFFICER_NAME)
@Tag(name = "experts")
class ExpertDecisionResource {

    private final RecognitionDesk recognitions;
    private final Vertx vertx;

    ExpertDecisionResource(RecognitionDesk recognitions, Vertx vertx) {
        this.recognitions = recognitions;
        this.vertx = vertx;
    }

    /** Two parts make one: {@code recognition} as JSON and {@code scan} as PDF or photo. */
    @POST
    @Path("experts/{expertId}/decisions")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.OFFICER_NAME)
    public Uni<ExpertView> recognise(
            @RestPath UUID expertId,
            @RestForm @PartType(MediaType.APPLICATION_JSON) @Nullable NewRecognition recognition,
            @RestForm("scan") @Nullable FileUpload scan) {
        if (recognition == null) {
            throw new Invalid("recognition", "value.required");
        }
        if (scan == null) {
            throw new Invalid("scan", "value.required");
        }
        return vertx.fileSystem()
                .readFile(scan.uploadedFile().toString())
                .chain(file -> recognitions.recognise(expertId, recognition, file.getBytes()));
    }

    @PUT
    @Path("expert-recognitions/{recognitionId}/revocation")
    @RolesAllowed(Role.OFFICER_NAME)
    public Uni<ExpertView> revoke(@RestPath UUID recognitionId, RecognitionDesk.Revocation revocation) {
        return recognitions.revoke(recognitionId, revocation);
    }
}
