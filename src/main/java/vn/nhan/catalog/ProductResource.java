package vn.nhan.catalog;

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
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.EntityTag;
import vn.nhan.platform.web.Idempotency;
import vn.nhan.platform.web.Paged;

/** Products and their listing. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "catalog")
class ProductResource {

    private final ProductService products;
    private final ProductEditing editing;
    private final Idempotency idempotency;

    ProductResource(ProductService products, ProductEditing editing, Idempotency idempotency) {
        this.products = products;
        this.editing = editing;
        this.idempotency = idempotency;
    }

    @POST
    @Path("businesses/{businessId}/products")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    @APIResponse(responseCode = "201", description = "the product")
    public Uni<Response> add(@RestPath UUID businessId, ProductService.NewProduct product) {
        return idempotency.create(
                product, () -> products.add(businessId, product).map(ProductResource::created));
    }

    @GET
    @Path("businesses/{businessId}/products")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    public Uni<Paged<ProductView>> list(
            @RestPath UUID businessId, @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return products.list(businessId, Cursor.of(cursor), Paged.limit(limit));
    }

    @GET
    @Path("products/{productId}")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    public Uni<RestResponse<ProductView>> read(@RestPath UUID productId) {
        return products.read(productId).map(view -> EntityTag.with(view, view.version()));
    }

    @PUT
    @Path("products/{productId}")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    public Uni<RestResponse<ProductView>> edit(
            @RestPath UUID productId,
            @RestHeader("If-Match") @Nullable String ifMatch,
            ProductEditing.ProductText product) {
        return editing.edit(productId, product, EntityTag.version(ifMatch))
                .map(view -> EntityTag.with(view, view.version()));
    }

    private static Idempotency.Created created(ProductView view) {
        return new Idempotency.Created("/api/v1/products/" + view.id(), view);
    }
}
