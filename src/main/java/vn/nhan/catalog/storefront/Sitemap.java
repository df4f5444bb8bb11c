package vn.nhan.catalog.storefront;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Addresses for search engines (sitemaps.org 0.9). A part stays far below the 50,000 addresses and 50 MB that are allowed, so
 * that one fits into memory: an address has at most a few hundred characters.
 */
final class Sitemap {

    /** Addresses of one part. */
    static final int PART = 10_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private Sitemap() {}

    /** @param changedAt null where nobody knows */
    record Place(String address, @Nullable Instant changedAt) {}

    /** How many parts so many addresses make; one at least. */
    static int parts(long addresses) {
        return (int) Math.max(1, (addresses + PART - 1) / PART);
    }

    static String index(List<Place> parts) {
        return document("sitemapindex", "sitemap", parts);
    }

    static String part(List<Place> places) {
        return document("urlset", "url", places);
    }

    private static String document(String root, String element, List<Place> places) {
        var xml = new XmlText().open(root, "xmlns", NAMESPACE);
        for (var place : places) {
            xml.open(element).element("loc", place.address());
            var changedAt = place.changedAt();
            if (changedAt != null) {
                xml.element("lastmod", changedAt.truncatedTo(ChronoUnit.SECONDS).toString());
            }
            xml.close();
        }
        return xml.close().document();
    }
}
