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

/** How many firms were supported in a period, and which, each with its evidence. */
@Path("/api/v1/reports/supported-businesses")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.OFFICER_NAME, Role.LEAD_NAME})
@Tag(name = "reports")
class SupportedResource {

    private final SupportedService service;

    SupportedResource(SupportedService service) {
        this.service = service;
    }

    /**
     * @param from and {@code to}: days, both included; this year where they are missing
     * @param programme code of the province's file, or a programme's id
     */
    @GET
    public Uni<SupportedCounts> counts(
            @RestQuery @Nullable String from, @RestQuery @Nullable String to, @RestQuery @Nullable String programme) {
        return service.counts(service.asked(from, to, programme));
    }

    @GET
    @Path("firms")
    public Uni<Paged<SupportedFirm>> firms(
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String programme,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer limit) {
        return service.firms(service.asked(from, to, programme), Cursor.of(cursor), Paged.limit(limit));
    }
}
