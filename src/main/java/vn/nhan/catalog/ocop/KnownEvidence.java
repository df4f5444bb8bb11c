package vn.nhan.catalog.ocop;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.document.DocumentKind;
import vn.nhan.business.document.DocumentRef;
import vn.nhan.catalog.OfferedProduct;
import vn.nhan.catalog.VariantFacts;

/** What of a dossier the platform knows already, by the codes of its items, and from where. */
final class KnownEvidence {

    private final Map<String, Dossier.Known> found = new HashMap<>();
    private final OfferedProduct offered;
    private final String page;

    KnownEvidence(OfferedProduct offered) {
        this.offered = offered;
        this.page = "/my/products/" + offered.product().id();
    }

    KnownEvidence papers(List<DocumentRef> papers) {
        for (var paper : papers) {
            if (paper.kind() == DocumentKind.REGISTRATION) {
                tick("registration", Dossier.Source.PAPER, "", paper.address());
            } else if (paper.kind() == DocumentKind.PACKAGING) {
                tick("label", Dossier.Source.PAPER, "", paper.address());
            }
        }
        return this;
    }

    /** @param claims of certifiers that stand today, the one that stands longest first */
    KnownEvidence claims(List<String> claims, UUID businessId) {
        if (!claims.isEmpty()) {
            tick("origin", Dossier.Source.CERTIFICATE, claims.get(0), "/my/certificates?business=" + businessId);
        }
        return this;
    }

    KnownEvidence former(List<Recognition> former) {
        if (!former.isEmpty()) {
            tick("former-certificate", Dossier.Source.RECOGNITION, former.get(0).decisionNo, page + "/recognitions");
        }
        return this;
    }

    KnownEvidence product() {
        var product = offered.product();
        told("story", product.story());
        told("food-safety", product.attributes().get("safety-certificate"));
        offered.variants().stream()
                .map(VariantFacts::gtin)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(gtin -> tick("barcode", Dossier.Source.PRODUCT, gtin, page));
        if (!offered.photos().isEmpty()) {
            tick("photos", Dossier.Source.PHOTO, String.valueOf(offered.photos().size()), page);
        }
        var listing = offered.listing();
        if (listing != null && listing.publishedAt() != null) {
            tick("promotion", Dossier.Source.LISTING, "", page);
        }
        return this;
    }

    Map<String, Dossier.Known> all() {
        return Map.copyOf(found);
    }

    private void told(String item, @Nullable String said) {
        if (said != null && !said.isBlank()) {
            tick(item, Dossier.Source.PRODUCT, item.equals("story") ? "" : said, page);
        }
    }

    private void tick(String item, Dossier.Source source, String detail, String address) {
        found.putIfAbsent(item, new Dossier.Known(source, detail, address));
    }
}
