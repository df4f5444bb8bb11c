package vn.nhan.catalog.storefront;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.nhan.business.profile.Contacts;
import vn.nhan.business.profile.ProducerCard;
import vn.nhan.business.profile.ProducerClaim;
import vn.nhan.catalog.storefront.ProducerAddresses.Meant.Elsewhere;
import vn.nhan.catalog.storefront.ProducerAddresses.Meant.Here;

/** Verified producers for programs. */
@Path("/api/v1/storefront/producers")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "storefront")
class ProducerResource {

    private final ProducerAddresses addresses;

    ProducerResource(ProducerAddresses addresses) {
        this.addresses = addresses;
    }

    /** A producer with what certifiers have said of it and what it offers. */
    public record ProducerView(
            ProducerCard producer, Contacts.Contact contact, List<ProducerClaim> claims, List<StorefrontCard> wares) {}

    /**
     * A record that was merged into another leads to that one, as its page does.
     *
     * @param slug as in the address of its page
     */
    @GET
    @Path("{slug}")
    @APIResponse(responseCode = "200", description = "the producer")
    @APIResponse(responseCode = "307", description = "where it is, while it is merged into another")
    public Uni<RestResponse<ProducerView>> producer(@RestPath String slug) {
        return addresses
                .of("/api/v1/storefront/producers/", slug)
                .map(meant -> meant instanceof Elsewhere elsewhere
                        ? RestResponse.temporaryRedirect(elsewhere.address())
                        : RestResponse.ok(view(((Here) meant).producer())));
    }

    private static ProducerView view(ProducerFinder.Gathered gathered) {
        return new ProducerView(
                gathered.producer().card(),
                gathered.contact(),
                gathered.claims(),
                gathered.wares().stream().map(Storefront.Shown::card).toList());
    }
}
