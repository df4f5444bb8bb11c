package vn.nhan.place.address;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    private static final int MOST_OF_A_COMMUNE = 1_000;

    private final TenantTx tx;

    HamletResource(TenantTx tx) {
        this.tx = tx;
    }

    /** @param commune code of today's commune */
    @GET
    @RolesAllowed({"member", "helper", "officer", "commune-officer", "lead"})
    public Uni<List<String>> hamlets(
            @RestQuery @DefaultValue("") String commune, @RestQuery @DefaultValue("") String q) {
        return tx.inTenant(session -> session.createNativeQuery(
                        "select distinct a.hamlet from address a join admin_unit u on u.id = a.unit_id"
                                + " and u.superseded_at is null and u.valid_to is null"
                                + " where u.code = :commune and a.hamlet is not null order by a.hamlet",
                        String.class)
                .setParameter("commune", commune)
                .setMaxResults(MOST_OF_A_COMMUNE)
                .getResultList()
                .map(names -> fitting(names, Vietnamese.fold(q))));
    }

    /** One spelling of each that begins as it was typed. */
    private static List<String> fitting(List<String> names, String typed) {
        var byKey = new TreeMap<String, String>();
        names.forEach(name -> byKey.putIfAbsent(Vietnamese.fold(name), name));
        return byKey.entrySet().stream()
                .filter(known -> known.getKey().startsWith(typed))
                .map(Map.Entry::getValue)
                .limit(MAX)
                .toList();
    }
}
