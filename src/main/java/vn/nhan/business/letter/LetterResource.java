package vn.nhan.business.letter;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.storage.StoredContent;
import vn.nhan.platform.web.Idempotency;

/** Letters of invitation, printed by hundreds. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.OFFICER_NAME)
@Tag(name = "letters")
class LetterResource {

    private final LetterService letters;
    private final Origin origin;
    private final Idempotency idempotency;

    LetterResource(LetterService letters, Origin origin, Idempotency idempotency) {
        this.letters = letters;
        this.origin = origin;
        this.idempotency = idempotency;
    }

    @GET
    @Path("letter-preview")
    public Uni<LetterService.Preview> preview(
            @RestQuery @Nullable String kind, @RestQuery @Nullable String status, @RestQuery @Nullable String commune) {
        return letters.preview(new Whom(kind, status, commune));
    }

    @POST
    @Path("letter-batches")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "201", description = "the batch, which a worker begins within seconds")
    public Uni<Response> request(LetterService.NewLetters command) {
        return idempotency.create(
                command,
                () -> letters.request(command, origin.get())
                        .map(view -> new Idempotency.Created("/api/v1/letter-batches/" + view.id(), view)));
    }

    /** The last fifty, newest first. */
    @GET
    @Path("letter-batches")
    public Uni<List<LetterView>> list() {
        return letters.list();
    }

    @GET
    @Path("letter-batches/{id}")
    public Uni<LetterView> read(@RestPath UUID id) {
        return letters.find(id);
    }

    @GET
    @Path("letter-batches/{id}/file")
    @Produces("application/pdf")
    public Uni<Response> file(@RestPath UUID id) {
        return letters.fetch(id).map(LetterResource::download);
    }

    @PUT
    @Path("letter-batches/{id}/cancellation")
    @Consumes(MediaType.WILDCARD)
    public Uni<LetterView> cancel(@RestPath UUID id) {
        return letters.cancel(id);
    }

    /** Ends all codes of the batch that nobody has used. */
    @PUT
    @Path("letter-batches/{id}/revocation")
    @Consumes(MediaType.WILDCARD)
    public Uni<LetterView> revoke(@RestPath UUID id) {
        return letters.revoke(id);
    }

    static Response download(StoredContent pdf) {
        return Response.ok(pdf.bytes(), pdf.contentType())
                .header("Content-Disposition", "attachment; filename=\"thu-moi.pdf\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
