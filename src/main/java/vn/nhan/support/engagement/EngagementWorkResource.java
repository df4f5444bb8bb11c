package vn.nhan.support.engagement;

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
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.document.ChosenFile;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.web.Idempotency;
import vn.nhan.platform.web.Required;
import vn.nhan.platform.web.SentFile;

/** The work of an engagement: meetings, what is handed over, what is paid, and its papers. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.EXPERT_NAME, Role.OFFICER_NAME, Role.LEAD_NAME})
@Tag(name = "support")
class EngagementWorkResource {

    private final EngagementReader reader;
    private final WorkService work;
    private final PaymentService payments;
    private final EngagementPapers papers;
    private final Idempotency idempotency;
    private final PageContext page;
    private final Vertx vertx;

    EngagementWorkResource(
            EngagementReader reader,
            WorkService work,
            PaymentService payments,
            EngagementPapers papers,
            Idempotency idempotency,
            PageContext page,
            Vertx vertx) {
        this.reader = reader;
        this.work = work;
        this.payments = payments;
        this.papers = papers;
        this.idempotency = idempotency;
        this.page = page;
        this.vertx = vertx;
    }

    @POST
    @Path("engagements/{id}/meetings")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.EXPERT_NAME})
    @APIResponse(responseCode = "201", description = "the engagement with its meetings")
    public Uni<Response> plan(@RestPath UUID id, WorkService.@Nullable NewSession told) {
        return created(id, told, () -> work.plan(id, Required.body(told)));
    }

    /** Two parts: {@code checkIn} as JSON, and a {@code photo} where there is one. */
    @POST
    @Path("engagements/{id}/meetings/{meetingId}/check-in")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.EXPERT_NAME)
    public Uni<EngagementView> checkIn(
            @RestPath UUID id,
            @RestPath UUID meetingId,
            @RestForm @PartType(MediaType.APPLICATION_JSON) WorkService.@Nullable CheckIn checkIn,
            @RestForm("photo") @Nullable FileUpload photo) {
        var told = checkIn == null ? WorkService.CheckIn.NOW : checkIn;
        return ChosenFile.bytes(vertx, photo)
                .chain(file -> shown(work.checkIn(id, meetingId, told, file.orElse(null))));
    }

    @PUT
    @Path("engagements/{id}/meetings/{meetingId}/confirmation")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    public Uni<EngagementView> confirm(@RestPath UUID id, @RestPath UUID meetingId) {
        return shown(work.confirm(id, meetingId));
    }

    /** The other side did not come. */
    @PUT
    @Path("engagements/{id}/meetings/{meetingId}/absence")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.EXPERT_NAME})
    public Uni<EngagementView> missed(@RestPath UUID id, @RestPath UUID meetingId) {
        return shown(work.missed(id, meetingId));
    }

    @GET
    @Path("engagements/{id}/meetings/{meetingId}/photo")
    @Produces(MediaType.WILDCARD)
    public Uni<Response> photo(@RestPath UUID id, @RestPath UUID meetingId) {
        return papers.photo(id, meetingId).map(SentFile::shown);
    }

    /** Two parts: {@code deliverable} as JSON, and a {@code file} unless it names an address. */
    @POST
    @Path("engagements/{id}/deliverables")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.EXPERT_NAME)
    @APIResponse(responseCode = "201", description = "the engagement with what was handed over")
    public Uni<Response> handOver(
            @RestPath UUID id,
            @RestForm @PartType(MediaType.APPLICATION_JSON) @Nullable NewDeliverable deliverable,
            @RestForm("file") @Nullable FileUpload file) {
        var told = Required.part("deliverable", deliverable);
        return ChosenFile.bytes(vertx, file)
                .chain(paper -> work.receive(id, told, paper.orElse(null)))
                .chain(taken -> created(id, told, () -> work.handOver(id, told, taken.orElse(null))));
    }

    @GET
    @Path("engagements/{id}/deliverables/{deliverableId}/file")
    @Produces(MediaType.WILDCARD)
    public Uni<Response> file(@RestPath UUID id, @RestPath UUID deliverableId) {
        return papers.deliverable(id, deliverableId).map(SentFile::shown);
    }

    /** The expert is done. */
    @PUT
    @Path("engagements/{id}/delivery")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.EXPERT_NAME)
    public Uni<EngagementView> deliver(@RestPath UUID id) {
        return shown(work.deliver(id));
    }

    @POST
    @Path("engagements/{id}/payments")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.MEMBER_NAME, Role.OFFICER_NAME})
    @APIResponse(responseCode = "201", description = "the engagement with what was paid")
    public Uni<Response> pay(@RestPath UUID id, @Nullable NewPayment told) {
        return created(id, told, () -> payments.record(id, Required.body(told)));
    }

    /** What both have signed, with the trail of both signatures. */
    @GET
    @Path("engagements/{id}/contract.pdf")
    @Produces("application/pdf")
    public Uni<Response> contract(@RestPath UUID id) {
        return papers.of(id, EngagementPapers.Kind.CONTRACT).map(SentFile::shown);
    }

    /** What was accepted, and by whom. */
    @GET
    @Path("engagements/{id}/minutes.pdf")
    @Produces("application/pdf")
    public Uni<Response> minutes(@RestPath UUID id) {
        return papers.of(id, EngagementPapers.Kind.MINUTES).map(SentFile::shown);
    }

    private Uni<Response> created(UUID id, @Nullable Object body, Supplier<Uni<Engagement>> creation) {
        return idempotency.create(
                body,
                () -> shown(creation.get()).map(view -> new Idempotency.Created("/api/v1/engagements/" + id, view)));
    }

    private Uni<EngagementView> shown(Uni<Engagement> done) {
        return reader.after(done, page.getLocale());
    }
}
