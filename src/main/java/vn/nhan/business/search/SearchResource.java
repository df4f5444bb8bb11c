package vn.nhan.business.search;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.web.Paged;

/** Lists of businesses, as officers ask for them. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "businesses")
class SearchResource {

    private static final String STATUS = "submitted";

    private final BusinessSearch search;

    SearchResource(BusinessSearch search) {
        this.search = search;
    }

    /** All that is given must hold; without a status, those that wait for the department. */
    @GET
    @Path("businesses")
    @RolesAllowed(Role.OFFICER_NAME)
    public Uni<Paged<FoundBusiness>> find(
            @BeanParam Filters filters, @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return search.find(filters.typed(STATUS).read(), Place.of(cursor), Paged.limit(limit));
    }
}
