package vn.nhan.marketplace.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.nhan.marketplace.connector.CategoryRules;

/** Trees, rules and matches as they stand in the database. */
@ApplicationScoped
class MappingText {

    private static final TypeReference<List<Leaf>> TREE = new TypeReference<>() {};
    private static final TypeReference<List<String>> PATH = new TypeReference<>() {};
    private static final TypeReference<TreeMap<String, Source>> SOURCES = new TypeReference<>() {};

    private final ObjectMapper json;

    MappingText(ObjectMapper json) {
        this.json = json;
    }

    /** Values in the order in which the marketplace shows them. */
    private record KeptAttribute(String id, String name, boolean required, List<String> values, int maxLength) {

        static KeptAttribute of(CategoryRules.Attribute one) {
            return new KeptAttribute(one.id(), one.name(), one.required(), List.copyOf(one.values()), one.maxLength());
        }

        CategoryRules.Attribute read() {
            return new CategoryRules.Attribute(id, name, required, new LinkedHashSet<>(values), maxLength);
        }
    }

    private record KeptRules(
            String category,
            List<KeptAttribute> attributes,
            int titleMin,
            int titleMax,
            int picturesMin,
            int picturesMax,
            Map<String, Long> limits,
            Instant fetchedAt) {}

    String tree(List<Leaf> tree) {
        return write(tree);
    }

    List<Leaf> tree(String kept) {
        try {
            return json.readValue(kept, TREE);
        } catch (JsonProcessingException e) {
            throw unreadable(e);
        }
    }

    List<String> path(String kept) {
        try {
            return json.readValue(kept, PATH);
        } catch (JsonProcessingException e) {
            throw unreadable(e);
        }
    }

    String sources(Map<String, Source> sources) {
        return write(new TreeMap<>(sources));
    }

    Map<String, Source> sources(String kept) {
        try {
            return json.readValue(kept, SOURCES);
        } catch (JsonProcessingException e) {
            throw unreadable(e);
        }
    }

    String placed(Placed placed) {
        return write(placed);
    }

    Placed placed(String kept) {
        try {
            return json.readValue(kept, Placed.class);
        } catch (JsonProcessingException e) {
            throw unreadable(e);
        }
    }

    String rules(CategoryRules rules) {
        return write(new KeptRules(
                rules.category(),
                rules.attributes().stream().map(KeptAttribute::of).toList(),
                rules.titleMin(),
                rules.titleMax(),
                rules.picturesMin(),
                rules.picturesMax(),
                rules.limits(),
                rules.fetchedAt()));
    }

    CategoryRules rules(String kept) {
        try {
            var rules = json.readValue(kept, KeptRules.class);
            return new CategoryRules(
                    rules.category(),
                    rules.attributes().stream().map(KeptAttribute::read).toList(),
                    rules.titleMin(),
                    rules.titleMax(),
                    rules.picturesMin(),
                    rules.picturesMax(),
                    rules.limits(),
                    rules.fetchedAt());
        } catch (JsonProcessingException e) {
            throw unreadable(e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw unreadable(e);
        }
    }

    private static IllegalStateException unreadable(JsonProcessingException cause) {
        return new IllegalStateException("categories of a marketplace", cause);
    }
}
