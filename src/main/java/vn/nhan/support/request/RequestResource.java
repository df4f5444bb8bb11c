package vn.nhan.support.request;

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
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.web.Idempotency;
import vn.nhan.platform.web.Required;
import vn.nhan.platform.web.SentFile;
import vn.nhan.support.programme.Entitlement;

/** Requests for support, as whoever asks sees them. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "support")
class RequestResource {

    private final Asking asking;
    private final Answering answering;
    private final Complaining complaining;
    private final RequestReading reading;
    private final Desk desk;
    private final Idempotency idempotency;

    RequestResource(
            Asking asking,
            Answering answering,
            Complaining complaining,
            RequestReading reading,
            Desk desk,
            Idempotency idempotency) {
        this.asking = asking;
        this.answering = answering;
        this.complaining = complaining;
        this.reading = reading;
        this.desk = desk;
        this.idempotency = idempotency;
    }

    /** An officer asks in the name of the business; helpers need its word for it. */
    @POST
    @Path("businesses/{businessId}/support-requests")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    @APIResponse(responseCode = "201", description = "the request, which the department has now")
    public Uni<Response> ask(@RestPath UUID businessId, @Nullable NewRequest told) {
        var asked = Required.body(told);
        return idempotency.create(
                asked,
                () -> asking.file(businessId, asked, Attached.NOTHING)
                        .chain(reading::read)
                        .map(view -> new Idempotency.Created("/api/v1/support-requests/" + view.id(), view)));
    }

    /** The newest first, at most 200. */
    @GET
    @Path("businesses/{businessId}/support-requests")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME, Role.LEAD_NAME})
    public Uni<List<RequestQueries.Line>> list(@RestPath UUID businessId) {
        return desk.ofBusiness(businessId);
    }

    /** What the business could get for a need if it asked now. */
    @GET
    @Path("businesses/{businessId}/support-outlook/{need}")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME, Role.LEAD_NAME})
    public Uni<Entitlement> outlook(@RestPath UUID businessId, @RestPath String need) {
        return desk.outlook(businessId, need).map(Prospects.Prospect::entitlement);
    }

    @GET
    @Path("support-requests/{requestId}")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME, Role.LEAD_NAME, Role.EXPERT_NAME})
    public Uni<RequestView> read(@RestPath UUID requestId) {
        return reading.read(requestId);
    }

    /** A photo or PDF; in place of the one that was there. */
    @PUT
    @Path("support-requests/{requestId}/photo")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    public Uni<RequestView> addPhoto(@RestPath UUID requestId, byte[] sent) {
        return answering.addPhoto(requestId, sent).chain(reading::read);
    }

    @GET
    @Path("support-requests/{requestId}/photo")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME, Role.LEAD_NAME, Role.EXPERT_NAME})
    public Uni<Response> photo(@RestPath UUID requestId) {
        return reading.photo(requestId).map(SentFile::shown);
    }

    /** WebM, Ogg, MP3, M4A or WAV; in place of the one that was there. */
    @PUT
    @Path("support-requests/{requestId}/voice")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    public Uni<RequestView> addVoice(@RestPath UUID requestId, byte[] sent) {
        return answering.addVoice(requestId, sent).chain(reading::read);
    }

    @GET
    @Path("support-requests/{requestId}/voice")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME, Role.LEAD_NAME, Role.EXPERT_NAME})
    public Uni<Response> voice(@RestPath UUID requestId) {
        return reading.voice(requestId).map(SentFile::shown);
    }

    /** Answers what the department has asked; its clock goes on. */
    @PUT
    @Path("support-requests/{requestId}/answer")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    public Uni<RequestView> answer(@RestPath UUID requestId, @Nullable Words words) {
        return answering.answer(requestId, words).chain(reading::read);
    }

    @PUT
    @Path("support-requests/{requestId}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    public Uni<RequestView> withdraw(@RestPath UUID requestId) {
        return answering.withdraw(requestId).chain(reading::read);
    }

    /** The department's head decides about it. */
    @PUT
    @Path("support-requests/{requestId}/complaint")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    public Uni<RequestView> complain(@RestPath UUID requestId, @Nullable Words words) {
        return complaining.raise(requestId, words).chain(reading::read);
    }
}
