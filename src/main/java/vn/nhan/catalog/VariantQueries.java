package vn.nhan.catalog;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.catalog.stock.Reservations;

/** The packages of products, with what is spoken for of each. */
@ApplicationScoped
class VariantQueries {

    private final CatalogRepository catalog;
    private final Reservations reservations;

    VariantQueries(CatalogRepository catalog, Reservations reservations) {
        this.catalog = catalog;
        this.reservations = reservations;
    }

    /** Each product's in their order. */
    Uni<Map<UUID, List<VariantFacts>>> of(Mutiny.Session session, List<UUID> productIds) {
        return catalog.variants(session, productIds)
                .chain(variants -> reservations
                        .of(session, variants.stream().map(ProductVariant::id).toList())
                        .map(reserved -> variants.stream()
                                .collect(Collectors.groupingBy(
                                        variant -> variant.productId,
                                        Collectors.mapping(
                                                variant -> variant.facts(reserved.getOrDefault(variant.id(), 0L)),
                                                Collectors.toList())))));
    }
}
