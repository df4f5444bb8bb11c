package vn.nhan.catalog.storefront;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A thing as schema.org tells it, in JSON-LD 1.1. What is not known stands nowhere. */
final class LinkedData {

    private static final String VOCABULARY = "https://schema.org";

    private final Map<String, Object> said = new LinkedHashMap<>();

    private LinkedData(String type) {
        said.put("@type", type);
    }

    static LinkedData of(String type) {
        return new LinkedData(type);
    }

    LinkedData with(String name, @Nullable Object value) {
        if (value instanceof LinkedData thing) {
            said.put(name, thing.said);
        } else if (value instanceof Collection<?> many) {
            var things = many.stream()
                    .map(one -> one instanceof LinkedData thing ? thing.said : one)
                    .toList();
            if (!things.isEmpty()) {
                said.put(name, things);
            }
        } else if (value != null) {
            said.put(name, value);
        }
        return this;
    }

    /** The data, safe to stand in a script element. */
    String script(ObjectMapper json) {
        var document = new LinkedHashMap<String, Object>();
        document.put("@context", VOCABULARY);
        document.putAll(said);
        try {
            return safe(json.writeValueAsString(document));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Inside of a script element nothing is an entity, and {@code </script} ends it wherever it stands: what HTML or old
     * scripts could read is written as JSON's own escapes. All of it stands within strings, so it stays the same JSON.
     */
    private static String safe(String json) {
        return json.replace("&", "\\u0026")
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
