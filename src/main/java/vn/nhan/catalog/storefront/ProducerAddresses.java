package vn.nhan.catalog.storefront;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.net.URI;
import vn.nhan.business.profile.ProducerQueries;
import vn.nhan.tenant.OriginSlugs;

/** What the address of a producer means, for people and for programs alike. */
@RequestScoped
class ProducerAddresses {

    private final ProducerFinder finder;
    private final OriginSlugs slugs;
    private final ProvinceHosts provinces;

    ProducerAddresses(ProducerFinder finder, OriginSlugs slugs, ProvinceHosts provinces) {
        this.finder = finder;
        this.slugs = slugs;
        this.provinces = provinces;
    }

    /** The producer itself, or where it is. */
    sealed interface Meant {

        record Here(ProducerFinder.Gathered producer) implements Meant {}

        /** Not for ever: a merge can be undone, and browsers would remember. */
        record Elsewhere(URI address) implements Meant {}
    }

    /**
     * Fails with {@link StorefrontFailure.NotFound} when nobody is meant.
     *
     * @param folder such as {@code /producers/}
     */
    Uni<Meant> of(String folder, String slug) {
        var asked = slugs.read(slug);
        return finder.find(asked)
                .chain(found -> finder.successor(asked, found)
                        .map(successor -> successor
                                .<Meant>map(survivor -> new Meant.Elsewhere(path(folder, survivor)))
                                .or(() -> found.map(Meant.Here::new))
                                .orElseGet(() -> new Meant.Elsewhere(abroad(folder, slug)))));
    }

    private URI path(String folder, ProducerQueries.Found producer) {
        return URI.create(
                folder + slugs.write(producer.tenant(), producer.card().slug()));
    }

    /** An address that names its province is good on every host; see {@link GoodsPages}. */
    private URI abroad(String folder, String slug) {
        var answering = slugs.read(slug).provinces();
        var origin = slugs.origin(slug)
                .filter(named -> !answering.contains(named))
                .orElseThrow(StorefrontFailure.NotFound::new);
        return URI.create(provinces.address(origin, folder + slug.substring(slug.indexOf('~') + 1)));
    }
}
