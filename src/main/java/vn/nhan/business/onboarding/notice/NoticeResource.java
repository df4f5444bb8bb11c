package vn.nhan.business.onboarding.notice;

import com.github.f4b6a3.uuid.UuidCreator;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.onboarding.Group;
import vn.nhan.business.onboarding.GroupReach.Reach;
import vn.nhan.identity.Role;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Idempotency;
import vn.nhan.platform.web.Paged;

/** Notices to groups of businesses, and to one's own. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.OFFICER_NAME)
@Tag(name = "notices")
class NoticeResource {

    private final NoticeService notices;
    private final NoticesReceived received;
    private final CurrentTenant tenant;
    private final Idempotency idempotency;

    NoticeResource(NoticeService notices, NoticesReceived received, CurrentTenant tenant, Idempotency idempotency) {
        this.notices = notices;
        this.received = received;
        this.tenant = tenant;
        this.idempotency = idempotency;
    }

    /** How many a notice to this group would reach, and how. */
    @GET
    @Path("notices/preview")
    public Uni<Reach> preview(
            @RestQuery @Nullable String stage,
            @RestQuery @Nullable String measure,
            @RestQuery @Nullable String commune,
            @RestQuery @Nullable Integer days) {
        return notices.preview(Group.of(stage, measure, commune, days));
    }

    @POST
    @Path("notices")
    @APIResponse(responseCode = "201", description = "the notice, on its way to its businesses")
    public Uni<Response> send(NewNotice notice) {
        return idempotency.create(
                tenant.require().withPeople(),
                notice,
                () -> notices.send(UuidCreator.getTimeOrderedEpoch(), notice)
                        .map(view -> new Idempotency.Created("/api/v1/notices/" + view.id(), view)));
    }

    @GET
    @Path("notices")
    @RolesAllowed({Role.OFFICER_NAME, Role.LEAD_NAME})
    public Uni<Paged<NoticeView>> list(@RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return notices.list(Cursor.of(cursor), Paged.limit(limit));
    }

    @GET
    @Path("notices/{id}")
    @RolesAllowed({Role.OFFICER_NAME, Role.LEAD_NAME})
    public Uni<NoticeView> read(@RestPath UUID id) {
        return notices.read(id);
    }

    /** Nobody else is written to; those who have it keep it. */
    @PUT
    @Path("notices/{id}/cancellation")
    @Consumes(MediaType.WILDCARD)
    public Uni<NoticeView> cancel(@RestPath UUID id) {
        return notices.cancel(id);
    }

    /** Takes it back: it disappears for those who have not read it. */
    @PUT
    @Path("notices/{id}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    public Uni<NoticeView> takeBack(@RestPath UUID id) {
        return notices.takeBack(id);
    }

    /** What the actor's businesses were told. */
    @GET
    @Path("me/notices")
    @RolesAllowed(Role.MEMBER_NAME)
    public Uni<Paged<NoticesReceived.Received>> mine(
            @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return received.list(Cursor.of(cursor), Paged.limit(limit));
    }

    /** Marks it as read. */
    @PUT
    @Path("me/notices/{id}/reading")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.MEMBER_NAME)
    public Uni<NoticesReceived.Received> open(@RestPath UUID id) {
        return received.open(id);
    }
}
