package vn.nhan.support.expert;

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

/** Papers of experts: two parts make one, {@code paper} as JSON and {@code file} as PDF or photo. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.EXPERT_NAME, Role.OFFICER_NAME})
@Tag(name = "experts")
class ExpertPaperResource {

    private final ExpertPapers papers;
    private final TwoParts parts;

    ExpertPaperResource(ExpertPapers papers, TwoParts parts) {
        this.papers = papers;
        this.parts = parts;
    }

    @POST
    @Path("me/expert/papers")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.EXPERT_NAME)
    @APIResponse(responseCode = "201", description = "the expert with the paper")
    public Uni<Response> addOwn(
            @RestForm @PartType(MediaType.APPLICATION_JSON) ExpertPapers.@Nullable NewPaper paper,
            @RestForm("file") @Nullable FileUpload file) {
        return add(null, paper, file);
    }

    @POST
    @Path("experts/{expertId}/papers")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.OFFICER_NAME)
    @APIResponse(responseCode = "201", description = "the expert with the paper")
    public Uni<Response> addFor(
            @RestPath UUID expertId,
            @RestForm @PartType(MediaType.APPLICATION_JSON) ExpertPapers.@Nullable NewPaper paper,
            @RestForm("file") @Nullable FileUpload file) {
        return add(expertId, paper, file);
    }

    @GET
    @Path("expert-papers/{paperId}/file")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.EXPERT_NAME, Role.OFFICER_NAME})
    public Uni<Response> file(@RestPath UUID paperId) {
        return papers.read(paperId).map(SentFile::shown);
    }

    /** For good. */
    @DELETE
    @Path("expert-papers/{paperId}")
    @RolesAllowed({Role.EXPERT_NAME, Role.OFFICER_NAME})
    public Uni<ExpertView> remove(@RestPath UUID paperId) {
        return papers.remove(paperId);
    }

    private Uni<Response> add(
            @Nullable UUID expertId, ExpertPapers.@Nullable NewPaper paper, @Nullable FileUpload file) {
        return parts.create(
                new TwoParts.Sent<>("paper", paper, "file", file),
                (said, bytes) -> papers.take(expertId, said, bytes),
                (said, taken) -> papers.file(expertId, said, taken)
                        .map(view -> new Idempotency.Created("/api/v1/experts/" + view.id(), view)));
    }
}
