package vn.nhan.support.assessment;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.web.Idempotency;
import vn.nhan.platform.web.Language;
import vn.nhan.platform.web.SentFile;

/** Self-assessments: begun for a business, answered question by question, finished once. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "assessments")
class AssessmentResource {

    private final AssessmentService assessments;
    private final AnswerService answers;
    private final AssessmentHistory history;
    private final Idempotency idempotency;
    private final HttpServerRequest request;

    AssessmentResource(
            AssessmentService assessments,
            AnswerService answers,
            AssessmentHistory history,
            Idempotency idempotency,
            HttpServerRequest request) {
        this.assessments = assessments;
        this.answers = answers;
        this.history = history;
        this.idempotency = idempotency;
        this.request = request;
    }

    @POST
    @Path("businesses/{businessId}/assessments")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    @APIResponse(responseCode = "201", description = "the assessment; one that is open already goes on")
    public Uni<Response> begin(@RestPath UUID businessId, NewAssessment told) {
        return idempotency.create(
                told, () -> assessments.begin(businessId, told).map(Sheet::view).map(AssessmentResource::created));
    }

    /** Edition by edition: levels of two instruments don't compare. */
    @GET
    @Path("businesses/{businessId}/assessments")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME, Role.LEAD_NAME})
    public Uni<HistoryView> history(@RestPath UUID businessId) {
        return history.of(businessId).map(HistoryView::of);
    }

    @GET
    @Path("assessments/{assessmentId}")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME, Role.LEAD_NAME})
    public Uni<AssessmentView> read(@RestPath UUID assessmentId) {
        return assessments.read(assessmentId).map(Sheet::view);
    }

    /** Answers one question; 409 with both versions when somebody has answered otherwise since. */
    @PUT
    @Path("assessments/{assessmentId}/answers")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    public Uni<AssessmentView> answer(@RestPath UUID assessmentId, NewAnswer answer) {
        return answers.answer(assessmentId, answer, null, Language.of(request)).map(Sheet::view);
    }

    /** Puts a photo or PDF to the answer to the question at that place, from 1. */
    @PUT
    @Path("assessments/{assessmentId}/answers/{number}/evidence")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    public Uni<AssessmentView> attach(@RestPath UUID assessmentId, @RestPath int number, byte @Nullable [] file) {
        if (file == null || file.length == 0) {
            throw new Invalid("", "value.required");
        }
        return answers.attach(assessmentId, number, file).map(Sheet::view);
    }

    @GET
    @Path("assessments/{assessmentId}/answers/{number}/evidence")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME, Role.LEAD_NAME})
    public Uni<Response> evidence(@RestPath UUID assessmentId, @RestPath int number) {
        return answers.evidence(assessmentId, number).map(SentFile::shown);
    }

    /** From here on nothing of it changes; correcting makes a new one. */
    @PUT
    @Path("assessments/{assessmentId}/completion")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    public Uni<AssessmentView> finish(@RestPath UUID assessmentId) {
        return assessments.finish(assessmentId).map(Sheet::view);
    }

    private static Idempotency.Created created(AssessmentView view) {
        return new Idempotency.Created("/api/v1/assessments/" + view.id(), view);
    }
}
