package vn.nhan.catalog.storefront;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.profile.Contacts;
import vn.nhan.business.profile.Picture;
import vn.nhan.business.profile.ProducerCard;

/** A producer as search engines read it: schema.org's {@code Organization}, as JSON-LD 1.1 in the page. */
@ApplicationScoped
class OrganizationData {

    private final ObjectMapper json;

    OrganizationData(ObjectMapper json) {
        this.json = json;
    }

    /** @param origin scheme and host of the producer's province, such as {@code https://hung-yen.example} */
    String of(ProducerCard card, Contacts.Contact contact, String origin) {
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.put("@type", "Organization");
        data.put("name", card.name());
        put(data, "alternateName", card.nameEn());
        put(data, "legalName", card.kind().hasTaxCode() ? card.name() : null);
        put(data, "taxID", card.taxCode());
        put(data, "foundingDate", card.registeredOn());
        put(data, "description", card.story());
        data.put("url", origin + "/producers/" + card.slug());
        put(data, "sameAs", card.website());
        var logo = card.logo();
        put(data, "logo", logo == null ? null : origin + logo.large());
        put(
                data,
                "image",
                nullIfEmpty(card.pictures().stream()
                        .map(Picture::large)
                        .map(path -> origin + path)
                        .toList()));
        put(data, "knowsLanguage", nullIfEmpty(card.languages()));
        data.put("address", address(card));
        put(data, "contactPoint", contactPoint(card, contact));
        return safe(written(data));
    }

    private static Map<String, Object> address(ProducerCard card) {
        var address = new LinkedHashMap<String, Object>();
        address.put("@type", "PostalAddress");
        put(address, "streetAddress", card.addressLine());
        address.put("addressLocality", card.commune().vi());
        address.put("addressRegion", card.province().vi());
        address.put("addressCountry", "VN");
        return address;
    }

    private static @Nullable Map<String, Object> contactPoint(ProducerCard card, Contacts.Contact contact) {
        if (Stream.of(contact.phone(), contact.email()).allMatch(one -> one == null)) {
            return null;
        }
        var point = new LinkedHashMap<String, Object>();
        point.put("@type", "ContactPoint");
        point.put("contactType", "sales");
        put(point, "telephone", contact.phone());
        put(point, "email", contact.email());
        put(point, "availableLanguage", nullIfEmpty(card.languages()));
        return point;
    }

    private static @Nullable List<String> nullIfEmpty(List<String> list) {
        return list.isEmpty() ? null : list;
    }

    private static void put(Map<String, Object> data, String name, @Nullable Object value) {
        if (value != null) {
            data.put(name, value);
        }
    }

    /**
     * Inside of a script element nothing is an entity, and {@code </script} ends it wherever it stands: what HTML or old
     * scripts could read is written as JSON's own escapes. All of it stands within strings, so it stays the same JSON.
     */
    static String safe(String json) {
        return json.replace("&", "\\u0026")
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private String written(Map<String, Object> data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
