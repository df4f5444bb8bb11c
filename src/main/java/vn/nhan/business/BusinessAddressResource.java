package vn.nhan.business;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.nhan.identity.Role;
import vn.nhan.place.address.AddressView;
import vn.nhan.platform.problem.RequestFailure;

/** The address of a business, with the former names of its commune. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "businesses")
class BusinessAddressResource {

    private final BusinessPlace place;

    BusinessAddressResource(BusinessPlace place) {
        this.place = place;
    }

    @GET
    @Path("businesses/{id}/address")
    @RolesAllowed({Role.MEMBER_NAME, Role.OFFICER_NAME})
    public Uni<AddressView> address(@RestPath UUID id) {
        return place.of(id).map(found -> found.orElseThrow(RequestFailure::notFound));
    }
}
