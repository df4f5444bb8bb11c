package vn.nhan.place.address;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Vietnamese;

/** Names of hamlets that others of the province have entered before: names alone, no house and nobody's address. */
@Path("/api/v1/places/hamlets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "places")
class HamletResource {

    private static final int MAX = 20;

    private final TenantTx tx;

    HamletResource(TenantTx tx) {
        this.tx = tx;
    }

    /** @param commune code of today's commune */
    @GET
    @RolesAllowed({"member", "helper", "officer", "commune-officer", "lead"})
    public Uni<List<String>> hamlets(@RestQuery @DefaultValue("") String commune, @RestQuery @DefaultValue("") String q) {
        return tx.inTenant(session -> session.createNativeQuery(
                        "select min(a.hamlet) from address a join admin_unit u on u.id = a.unit_id"
                                + " and u.superseded_at is null and u.valid_to is null"
                                + " where u.code = :commune and a.hamlet is not null"
                                + " and starts_with(nhan_fold(a.hamlet), :typed)"
                                + " group by nhan_fold(a.hamlet) order by nhan_fold(a.hamlet)",
                        String.class)
                .setParameter("commune", commune)
                .setParameter("typed", Vietnamese.fold(q))
                .setMaxResults(MAX)
                .getResultList());
    }
}
