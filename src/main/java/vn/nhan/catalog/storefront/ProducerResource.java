package vn.nhan.catalog.storefront;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.nhan.business.profile.Contacts;
import vn.nhan.business.profile.ProducerCard;
import vn.nhan.business.profile.ProducerClaim;
import vn.nhan.tenant.OriginSlugs;

/** Verified producers for programs. */
@Path("/api/v1/storefront/producers")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "storefront")
class ProducerResource {

    private final ProducerFinder finder;
    private final OriginSlugs slugs;

    ProducerResource(ProducerFinder finder, OriginSlugs slugs) {
        this.finder = finder;
        this.slugs = slugs;
    }

    /** A producer with what certifiers have said of it and what it offers. */
    public record ProducerView(
            ProducerCard producer, Contacts.Contact contact, List<ProducerClaim> claims, List<StorefrontCard> wares) {}

    /** @param slug as in the address of its page */
    @GET
    @Path("{slug}")
    public Uni<ProducerView> producer(@RestPath String slug) {
        return finder.find(slugs.read(slug))
                .map(found -> found.map(gathered -> new ProducerView(
                                gathered.producer().card(),
                                gathered.contact(),
                                gathered.claims(),
                                gathered.wares().stream()
                                        .map(Storefront.Shown::card)
                                        .toList()))
                        .orElseThrow(StorefrontFailure.NotFound::new));
    }
}
