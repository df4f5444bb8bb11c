package vn.nhan.support.fair;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.web.Idempotency;

/** The directory of firms that offer digital solutions. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.OFFICER_NAME)
@Tag(name = "fairs")
class SupplierResource {

    private final SupplierService suppliers;
    private final Idempotency idempotency;

    SupplierResource(SupplierService suppliers, Idempotency idempotency) {
        this.suppliers = suppliers;
        this.idempotency = idempotency;
    }

    /**
     * Those that an officer has checked, by name.
     *
     * @param need a code; null for all
     */
    @GET
    @Path("suppliers")
    @PermitAll
    public Uni<List<SupplierView>> list(@RestQuery @Nullable String need) {
        return suppliers.open(need);
    }

    @POST
    @Path("suppliers")
    @APIResponse(responseCode = "201", description = "the supplier, which nobody sees before it was checked")
    public Uni<Response> add(NewSupplier supplier) {
        return idempotency.create(
                supplier,
                () -> suppliers
                        .add(supplier)
                        .map(view -> new Idempotency.Created("/api/v1/suppliers/" + view.id(), view)));
    }

    @GET
    @Path("suppliers/{supplierId}")
    public Uni<SupplierView> read(@RestPath UUID supplierId) {
        return suppliers.read(supplierId);
    }

    /** It must be checked again. */
    @PUT
    @Path("suppliers/{supplierId}")
    public Uni<SupplierView> change(@RestPath UUID supplierId, NewSupplier supplier) {
        return suppliers.change(supplierId, supplier);
    }

    @PUT
    @Path("suppliers/{supplierId}/check")
    @Consumes(MediaType.WILDCARD)
    public Uni<SupplierView> check(@RestPath UUID supplierId) {
        return suppliers.check(supplierId);
    }

    @PUT
    @Path("suppliers/{supplierId}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    public Uni<SupplierView> withdraw(@RestPath UUID supplierId) {
        return suppliers.withdraw(supplierId);
    }
}
