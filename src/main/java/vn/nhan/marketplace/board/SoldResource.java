package vn.nhan.marketplace.board;

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

/** What was sold on an account, by month and listing; nothing of who bought. */
@Path("/api/v1/channel-accounts/{accountId}/orders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "marketplaces")
class SoldResource {

    private final SoldQueries sold;

    SoldResource(SoldQueries sold) {
        this.sold = sold;
    }

    @GET
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    public Uni<SoldView> read(@RestPath UUID accountId) {
        return sold.of(accountId).map(SoldQueries.Sold::view);
    }
}
