package vn.nhan.marketplace.hand;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import vn.nhan.marketplace.account.Connectors;
import vn.nhan.marketplace.account.PageAddress;
import vn.nhan.marketplace.account.UncalledShop;
import vn.nhan.marketplace.connector.Descriptor;
import vn.nhan.platform.problem.InvalidValue;

/** On which hosts a shop's listings may be: the marketplace's own, or that of the floor on which the shop is. */
@ApplicationScoped
class Addresses {

    private final Connectors connectors;

    Addresses(Connectors connectors) {
        this.connectors = connectors;
    }

    /** @throws InvalidValue as {@link PageAddress#ofListing} */
    URI ofListing(UncalledShop shop, String typed) {
        return PageAddress.ofListing(hosts(shop), typed);
    }

    private Set<String> hosts(UncalledShop shop) {
        return connectors
                .describe(shop.account().channel())
                .map(Descriptor::hosts)
                .filter(Descriptor.Hosts.Only.class::isInstance)
                .map(own -> ((Descriptor.Hosts.Only) own).names())
                .orElseGet(() -> floor(shop));
    }

    private static Set<String> floor(UncalledShop shop) {
        return Optional.ofNullable(shop.page())
                .map(page -> URI.create(page).getHost().replaceFirst("^www\\.", ""))
                .map(Set::of)
                .orElse(Set.of());
    }
}
