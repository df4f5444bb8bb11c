package vn.nhan.catalog.storefront;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The newest offers for feed readers, as RSS 2.0.11 or as Atom (RFC 4287).
 *
 * @param home address of the storefront
 * @param self address of the feed itself
 * @param entries the newest first
 */
record Feed(String title, String home, String self, String language, List<Entry> entries) {

    private static final DateTimeFormatter RFC_822 = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /**
     * An offer.
     *
     * @param id stays the same whatever changes: {@code urn:uuid:…}
     * @param summary plain text
     * @param picture address, or null
     */
    record Entry(
            String id,
            String title,
            String summary,
            String address,
            String author,
            Instant publishedAt,
            Instant changedAt,
            @Nullable String picture) {}

    /** When something in it changed last; the beginning of time counting while there is nothing. */
    Instant changedAt() {
        return entries.stream().map(Entry::changedAt).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    String rss() {
        var xml = new XmlText()
                .open("rss", "version", "2.0", "xmlns:atom", ATOM)
                .open("channel")
                .element("title", title)
                .element("link", home)
                .element("description", title)
                .element("language", language)
                .element("lastBuildDate", RFC_822.format(changedAt()))
                .empty("atom:link", "href", self, "rel", "self", "type", "application/rss+xml");
        for (var entry : entries) {
            xml.open("item")
                    .element("title", entry.title())
                    .element("link", entry.address())
                    .element("guid", entry.id(), "isPermaLink", "false")
                    .element("description", entry.summary())
                    .element("pubDate", RFC_822.format(entry.publishedAt()))
                    .close();
        }
        return xml.close().close().document();
    }

    String atom() {
        var xml = new XmlText()
                .open("feed", "xmlns", ATOM, "xml:lang", language)
                .element("id", self)
                .element("title", title)
                .element("updated", changedAt().toString())
                .empty("link", "rel", "alternate", "type", "text/html", "href", home)
                .empty("link", "rel", "self", "type", "application/atom+xml", "href", self);
        for (var entry : entries) {
            xml.open("entry")
                    .element("id", entry.id())
                    .element("title", entry.title())
                    .element("published", entry.publishedAt().toString())
                    .element("updated", entry.changedAt().toString())
                    .open("author")
                    .element("name", entry.author())
                    .close()
                    .empty("link", "rel", "alternate", "type", "text/html", "href", entry.address());
            if (entry.picture() != null) {
                xml.empty("link", "rel", "enclosure", "type", "image/jpeg", "href", entry.picture());
            }
            xml.element("summary", entry.summary()).close();
        }
        return xml.close().document();
    }
}
