package vn.nhan.support.training;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
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
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.storage.StoredContent;
import vn.nhan.platform.web.Idempotency;

/** Information campaigns. Two parts make one: {@code campaign} as JSON and {@code evidence} as PDF or photo. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.OFFICER_NAME)
@Tag(name = "training")
class CampaignResource {

    private final CampaignService campaigns;
    private final Idempotency idempotency;
    private final Vertx vertx;

    CampaignResource(CampaignService campaigns, Idempotency idempotency, Vertx vertx) {
        this.campaigns = campaigns;
        this.idempotency = idempotency;
        this.vertx = vertx;
    }

    @POST
    @Path("campaigns")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @APIResponse(responseCode = "201", description = "the campaign, which has reached no business yet")
    public Uni<Response> add(
            @RestForm @PartType(MediaType.APPLICATION_JSON) @Nullable NewCampaign campaign,
            @RestForm("evidence") @Nullable FileUpload evidence) {
        if (campaign == null) {
            throw new Invalid("campaign", "value.required");
        }
        if (evidence == null) {
            throw new Invalid("evidence", "value.required");
        }
        return vertx.fileSystem()
                .readFile(evidence.uploadedFile().toString())
                .chain(file -> campaigns.receive(campaign, file.getBytes()))
                .chain(received -> idempotency.create(
                        campaign,
                        () -> campaigns
                                .add(campaign, received)
                                .map(view -> new Idempotency.Created("/api/v1/campaigns/" + view.id(), view))));
    }

    /** The newest first, 200 at most. */
    @GET
    @Path("campaigns")
    public Uni<List<CampaignView>> list() {
        return campaigns.list();
    }

    @GET
    @Path("campaigns/{campaignId}")
    public Uni<CampaignService.Detail> read(@RestPath UUID campaignId) {
        return campaigns.read(campaignId);
    }

    @GET
    @Path("campaigns/{campaignId}/evidence")
    @Produces(MediaType.WILDCARD)
    public Uni<Response> evidence(@RestPath UUID campaignId) {
        return campaigns.evidence(campaignId).map(CampaignResource::served);
    }

    /** Those it has reached: by tax codes or ids, or all of a commune or kind. */
    @PUT
    @Path("campaigns/{campaignId}/businesses")
    @Consumes(MediaType.APPLICATION_JSON)
    public Uni<Reached.Added> reach(@RestPath UUID campaignId, Reached whom) {
        return campaigns.reach(campaignId, whom);
    }

    /** It counts no more. */
    @PUT
    @Path("campaigns/{campaignId}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    public Uni<CampaignView> withdraw(@RestPath UUID campaignId) {
        return campaigns.withdraw(campaignId);
    }

    /** Pictures, which we have encoded anew, in sight; a PDF as a download only. */
    static Response served(StoredContent content) {
        var inline = content.contentType().startsWith("image/");
        return Response.ok(content.bytes(), content.contentType())
                .header("Content-Disposition", inline ? "inline" : "attachment")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
