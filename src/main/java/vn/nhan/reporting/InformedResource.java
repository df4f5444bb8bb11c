package vn.nhan.reporting;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;

/** How many firms information campaigns reached in a period, and which, each with its evidence. */
@Path("/api/v1/reports/informed-businesses")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.OFFICER_NAME, Role.LEAD_NAME})
@Tag(name = "reports")
class InformedResource {

    private final InformedService service;

    InformedResource(InformedService service) {
        this.service = service;
    }

    /**
     * @param from and {@code to}: days, both included; this year where they are missing
     * @param channel key of a channel of campaigns
     */
    @GET
    public Uni<InformedCounts> counts(
            @RestQuery @Nullable String from, @RestQuery @Nullable String to, @RestQuery @Nullable String channel) {
        return service.counts(service.asked(from, to, channel));
    }

    @GET
    @Path("firms")
    public Uni<Paged<InformedFirm>> firms(
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String channel,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer limit) {
        return service.firms(service.asked(from, to, channel), Cursor.of(cursor), Paged.limit(limit));
    }
}
