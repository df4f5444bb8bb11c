package vn.nhan.catalog.ocop;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;

/** What officers do with OCOP recognitions. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.OFFICER_NAME)
@Tag(name = "ocop")
class OcopResource {

    private final Register register;
    private final RecognitionReview review;
    private final ValidityService validity;

    OcopResource(Register register, RecognitionReview review, ValidityService validity) {
        this.register = register;
        this.review = review;
        this.validity = validity;
    }

    /** @param standing {@code declared}, {@code valid}, {@code expiring} and so on; all without it */
    @GET
    @Path("recognitions")
    public Uni<Paged<Register.Entry>> list(
            @RestQuery @Nullable String standing,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer limit) {
        return register.list(read(standing), Cursor.of(cursor), Paged.limit(limit));
    }

    @PUT
    @Path("recognitions/{recognitionId}/check")
    @Consumes(MediaType.WILDCARD)
    public Uni<RecognitionView> check(@RestPath UUID recognitionId) {
        return review.check(recognitionId);
    }

    @DELETE
    @Path("recognitions/{recognitionId}/check")
    @Consumes(MediaType.WILDCARD)
    public Uni<RecognitionView> uncheck(@RestPath UUID recognitionId) {
        return review.uncheck(recognitionId);
    }

    @PUT
    @Path("recognitions/{recognitionId}/refusal")
    public Uni<RecognitionView> refuse(@RestPath UUID recognitionId, RecognitionReview.Refusal refusal) {
        return review.refuse(recognitionId, refusal);
    }

    @PUT
    @Path("recognitions/{recognitionId}/revocation")
    public Uni<RecognitionView> revoke(@RestPath UUID recognitionId, Revocation decision) {
        return review.revoke(recognitionId, decision);
    }

    /** Asks for another last day, which counts once another officer has confirmed it. */
    @PUT
    @Path("recognitions/{recognitionId}/validity")
    public Uni<RecognitionView> askValidity(@RestPath UUID recognitionId, ValidityService.NewEnd end) {
        return validity.ask(recognitionId, end);
    }

    @PUT
    @Path("recognitions/{recognitionId}/validity/confirmation")
    @Consumes(MediaType.WILDCARD)
    public Uni<RecognitionView> confirmValidity(@RestPath UUID recognitionId) {
        return validity.confirm(recognitionId);
    }

    @DELETE
    @Path("recognitions/{recognitionId}/validity")
    @Consumes(MediaType.WILDCARD)
    public Uni<RecognitionView> dropValidity(@RestPath UUID recognitionId) {
        return validity.drop(recognitionId);
    }

    private static @Nullable Standing read(@Nullable String standing) {
        return standing == null || standing.isEmpty()
                ? null
                : Standing.find(standing).orElseThrow(() -> new Invalid("standing", "value.format"));
    }
}
