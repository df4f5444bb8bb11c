package vn.nhan.catalog.ocop;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.Businesses;
import vn.nhan.catalog.Products;
import vn.nhan.platform.storage.ObjectKey;

/** Recognitions for the rooms that show goods. The caller knows that it may. */
@ApplicationScoped
public class Recognitions {

    private final Products products;
    private final Businesses businesses;
    private final RecognitionStore store;

    Recognitions(Products products, Businesses businesses, RecognitionStore store) {
        this.products = products;
        this.businesses = businesses;
        this.store = store;
    }

    /**
     * The recognition that counts for a product: the latest decision that an officer has checked, while the seller is
     * verified. Over or revoked ones are given too: whether there is a star is asked of {@link Star#at} at the moment of
     * display. Empty means none at any time.
     */
    public Uni<Optional<Recognized>> of(Mutiny.Session session, UUID productId) {
        return products.require(session, productId)
                .chain(product -> businesses.require(session, product.businessId()))
                .chain(seller -> mayShow(seller)
                        ? store.ofProduct(session, productId).map(Recognitions::counting)
                        : Uni.createFrom().item(Optional.empty()));
    }

    /**
     * The certificate of the recognition that counts, as a paper of the product.
     *
     * @param mediaType {@code application/pdf} or {@code image/jpeg}
     */
    public record Scan(UUID product, String mediaType, ObjectKey key) {}

    /** For its business alone, as long as the star is to be shown: the public never sees the paper. */
    public Uni<Optional<Scan>> scan(Mutiny.Session session, UUID productId, Instant now) {
        return store.ofProduct(session, productId)
                .map(all -> all.stream()
                        .filter(one -> one.isChecked()
                                && one.supersededBy == null
                                && one.star().at(now) > 0)
                        .findFirst()
                        .map(one -> new Scan(productId, one.scanType, new ObjectKey(one.scanKey))));
    }

    private static boolean mayShow(BusinessRef seller) {
        return seller.verifiedAt() != null && seller.halt() == null;
    }

    private static Optional<Recognized> counting(List<Recognition> found) {
        return found.stream()
                .filter(one -> one.isChecked() && one.supersededBy == null)
                .findFirst()
                .map(Recognitions::told);
    }

    private static Recognized told(Recognition one) {
        var checked = one.decidedAt == null ? one.declaredAt : one.decidedAt;
        return new Recognized(one.id(), one.star(), one.decisionNo, one.issuerName, one.issuedOn, one.validTo, checked);
    }
}
