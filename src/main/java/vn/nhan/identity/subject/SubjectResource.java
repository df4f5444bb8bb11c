package vn.nhan.identity.subject;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import vn.nhan.identity.RecentProof;

/** People and their own data: requests, a copy of everything, and being forgotten. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "privacy")
class SubjectResource {

    private final MyRequests requests;
    private final MyErasure erasure;
    private final PersonalData data;
    private final RecentProof proof;

    SubjectResource(MyRequests requests, MyErasure erasure, PersonalData data, RecentProof proof) {
        this.requests = requests;
        this.erasure = erasure;
        this.data = data;
        this.proof = proof;
    }

    /** Shows the password, or a code of the authenticator app, once more; good for five minutes. */
    @POST
    @Path("me/proof")
    @ResponseStatus(204)
    public Uni<Void> prove(RecentProof.Shown shown) {
        return proof.show(shown);
    }

    @GET
    @Path("me/data-requests")
    public Uni<List<RequestView>> mine() {
        return requests.mine();
    }

    @POST
    @Path("me/data-requests")
    @APIResponse(responseCode = "201", description = "the request, with the days by which the department must act")
    public Uni<Response> ask(MyRequests.NewRequest asked) {
        return requests.ask(asked)
                .map(view -> Response.status(Response.Status.CREATED)
                        .location(java.net.URI.create("/api/v1/me/data-requests"))
                        .entity(view)
                        .build());
    }

    /** Everything that is kept of the person. Wants a proof of the last five minutes. */
    @GET
    @Path("me/export")
    public Uni<RestResponse<PersonalData.Export>> export() {
        return data.collect()
                .map(export -> RestResponse.ResponseBuilder.ok(export)
                        .header("Content-Disposition", "attachment; filename=\"nhan.json\"")
                        .header("Cache-Control", "private, no-store")
                        .build());
    }

    /** Being forgotten, seven days from now. Wants a proof of the last five minutes. */
    @POST
    @Path("me/erasure")
    @ResponseStatus(202)
    public Uni<MyErasure.ErasureView> eraseMe() {
        return erasure.ask(null);
    }

    /** Changing one's mind. */
    @DELETE
    @Path("me/erasure")
    @ResponseStatus(204)
    public Uni<Void> stay() {
        return erasure.cancel();
    }
}
