package vn.nhan.catalog;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.web.EntityTag;
import vn.nhan.platform.web.Idempotency;

/** The packages of a product, what is spoken for of them, and its year. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
@Tag(name = "catalog")
class VariantResource {

    private final VariantService variants;
    private final StockService stock;
    private final SeasonService seasons;
    private final Idempotency idempotency;

    VariantResource(VariantService variants, StockService stock, SeasonService seasons, Idempotency idempotency) {
        this.variants = variants;
        this.stock = stock;
        this.seasons = seasons;
        this.idempotency = idempotency;
    }

    @POST
    @Path("products/{productId}/variants")
    @APIResponse(responseCode = "201", description = "the product with the new package")
    public Uni<Response> add(@RestPath UUID productId, VariantService.Packing packing) {
        return idempotency.create(
                packing,
                () -> variants.add(productId, packing)
                        .map(view -> new Idempotency.Created("/api/v1/products/" + productId, view)));
    }

    /**
     * Writes over whatever is there, its stock too, unless {@code If-Match} names the {@code version} of the package that
     * was read: every sale makes another one, and an old one is answered with 412.
     */
    @PUT
    @Path("products/{productId}/variants/{variantId}")
    public Uni<RestResponse<ProductView>> edit(
            @RestPath UUID productId,
            @RestPath UUID variantId,
            @RestHeader("If-Match") @Nullable String ifMatch,
            VariantService.Packing packing) {
        return variants.edit(productId, variantId, new PackageEdit(packing, EntityTag.version(ifMatch), null))
                .map(view -> EntityTag.with(view, view.variant(variantId).version()));
    }

    @DELETE
    @Path("products/{productId}/variants/{variantId}")
    public Uni<ProductView> remove(@RestPath UUID productId, @RestPath UUID variantId) {
        return variants.remove(productId, variantId);
    }

    /** Puts back what was removed. */
    @PUT
    @Path("products/{productId}/variants/{variantId}/restoration")
    @Consumes(MediaType.WILDCARD)
    public Uni<ProductView> restore(@RestPath UUID productId, @RestPath UUID variantId) {
        return variants.restore(productId, variantId);
    }

    @POST
    @Path("variants/{variantId}/reservations")
    @APIResponse(responseCode = "201", description = "the reservation")
    public Uni<Response> reserve(@RestPath UUID variantId, StockService.NewReservation reservation) {
        return idempotency.create(
                reservation,
                () -> stock.reserve(variantId, reservation)
                        .map(view -> new Idempotency.Created("/api/v1/reservations/" + view.id(), view)));
    }

    @PUT
    @Path("reservations/{reservationId}/sale")
    @Consumes(MediaType.WILDCARD)
    public Uni<StockService.ReservationView> sell(@RestPath UUID reservationId) {
        return stock.sell(reservationId);
    }

    @DELETE
    @Path("reservations/{reservationId}")
    public Uni<StockService.ReservationView> release(@RestPath UUID reservationId) {
        return stock.release(reservationId);
    }

    @GET
    @Path("products/{productId}/year")
    public Uni<SeasonService.Year> year(@RestPath UUID productId) {
        return seasons.read(productId);
    }

    @PUT
    @Path("products/{productId}/seasons")
    public Uni<SeasonService.Year> seasons(@RestPath UUID productId, SeasonService.Stretches stretches) {
        return seasons.write(productId, stretches);
    }

    @POST
    @Path("products/{productId}/harvest-forecasts")
    @APIResponse(responseCode = "201", description = "the product's year")
    public Uni<Response> expect(@RestPath UUID productId, SeasonService.NewForecast forecast) {
        return idempotency.create(
                forecast,
                () -> seasons.expect(productId, forecast)
                        .map(year -> new Idempotency.Created("/api/v1/products/" + productId + "/year", year)));
    }

    @DELETE
    @Path("products/{productId}/harvest-forecasts/{forecastId}")
    public Uni<SeasonService.Year> withdraw(@RestPath UUID productId, @RestPath UUID forecastId) {
        return seasons.withdraw(productId, forecastId);
    }
}
