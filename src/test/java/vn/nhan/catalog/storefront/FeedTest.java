package vn.nhan.catalog.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class FeedTest {

    private static final Instant MORNING = Instant.parse("2026-08-01T01:02:03Z");
    private static final Feed.Entry LONGAN = new Feed.Entry(
            "urn:uuid:00000000-0000-7000-8000-000000000001",
            "Nhãn <lồng> & \"Phố Hiến\"",
            "65.000 ₫ / 1 kg",
            "https://hung-yen.nhan.example/products/nhan-long",
            "HTX Xanh",
            MORNING,
            MORNING.plusSeconds(60),
            "https://hung-yen.nhan.example/photos/33/x/medium.jpg");

    @Test
    void rssHasWhatTheSpecificationAsksFor() {
        var rss = parsed(feed(List.of(LONGAN)).rss());

        assertThat(rss.getDocumentElement().getAttribute("version")).isEqualTo("2.0");
        assertThat(text(rss, "title")).isEqualTo("Mới bán");
        assertThat(rss.getElementsByTagName("title").item(1).getTextContent()).isEqualTo(LONGAN.title());
        assertThat(text(rss, "guid")).isEqualTo(LONGAN.id());
        assertThat(ZonedDateTime.parse(text(rss, "pubDate"), DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toInstant())
                .isEqualTo(MORNING);
    }

    @Test
    void atomHasWhatTheSpecificationAsksFor() {
        var atom = parsed(feed(List.of(LONGAN)).atom());

        assertThat(atom.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(text(atom, "updated")).isEqualTo("2026-08-01T01:03:03Z");
        assertThat(atom.getElementsByTagName("id").item(1).getTextContent()).isEqualTo(LONGAN.id());
        assertThat(atom.getElementsByTagName("name").item(0).getTextContent()).isEqualTo("HTX Xanh");
    }

    @Test
    void feedWithoutOffersIsOneToo() {
        assertThat(text(parsed(feed(List.of()).atom()), "updated")).isEqualTo("1970-01-01T00:00:00Z");
        assertThat(parsed(feed(List.of()).rss()).getElementsByTagName("item").getLength())
                .isZero();
    }

    @Property(seed = "4287", tries = 300)
    void anyTextMakesXml(@ForAll String text) {
        var entry = new Feed.Entry(LONGAN.id(), text, text, LONGAN.address(), text, MORNING, MORNING, null);
        parsed(feed(List.of(entry)).rss());
        parsed(feed(List.of(entry)).atom());
    }

    @Test
    void sitemapPartIsFarBelowWhatIsAllowed() {
        var address = "https://hung-yen.nhan.example/products/" + "a".repeat(90);
        var part = Sitemap.part(IntStream.range(0, Sitemap.PART)
                .mapToObj(number -> new Sitemap.Place(address + number, MORNING))
                .toList());

        assertThat(Sitemap.PART).isLessThanOrEqualTo(50_000);
        assertThat(part.length()).isLessThan(50_000_000);
        assertThat(parsed(part).getElementsByTagName("loc").getLength()).isEqualTo(Sitemap.PART);
        assertThat(text(parsed(part), "lastmod")).isEqualTo("2026-08-01T01:02:03Z");
        assertThat(Sitemap.parts(0)).isEqualTo(1);
        assertThat(Sitemap.parts(Sitemap.PART)).isEqualTo(1);
        assertThat(Sitemap.parts(Sitemap.PART + 1L)).isEqualTo(2);
    }

    private static Feed feed(List<Feed.Entry> entries) {
        return new Feed("Mới bán", "https://x.example/", "https://x.example/feed", "vi", entries);
    }

    private static String text(Document document, String element) {
        return document.getElementsByTagName(element).item(0).getTextContent();
    }

    private static Document parsed(String xml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(xml, e);
        }
    }
}
