package vn.nhan.business.verification;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.web.Language;

/** The queue of the department, and what the platform itself finds about those in it. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.OFFICER_NAME)
@Tag(name = "verification")
class QueueResource {

    private final ReviewDesk desk;
    private final HttpServerRequest request;

    QueueResource(ReviewDesk desk, HttpServerRequest request) {
        this.desk = desk;
        this.request = request;
    }

    /** @param next the business that is now on the officer's desk; null when nobody waits */
    record Taken(@Nullable UUID next) {}

    @GET
    @Path("review-queue")
    public Uni<ReviewDesk.Queue> queue(
            @RestQuery @Nullable String kind, @RestQuery @Nullable String commune, @RestQuery boolean twins) {
        return desk.queue(QueueFilter.of(kind, commune, twins));
    }

    /** The oldest that nobody else is at work on; another officer who asks at the same time gets another one. */
    @POST
    @Path("review-queue/turns")
    @Consumes(MediaType.WILDCARD)
    public Uni<Taken> next(
            @RestQuery @Nullable String kind, @RestQuery @Nullable String commune, @RestQuery boolean twins) {
        return desk.next(QueueFilter.of(kind, commune, twins), null).map(found -> new Taken(found.orElse(null)));
    }

    /** What the platform itself can tell of a business. It decides nothing. */
    @GET
    @Path("businesses/{id}/checks")
    public Uni<List<Finding.Said>> checks(@RestPath UUID id) {
        var reader = Language.of(request);
        return desk.findings(id)
                .map(findings ->
                        findings.stream().map(finding -> finding.in(reader)).toList());
    }
}
