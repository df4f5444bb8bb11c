package vn.nhan.identity.consent;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Every purpose that people are asked about; {@code consent/purposes.yaml}. */
record Purposes(List<Purpose> all) {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory())
            .registerModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES);

    Purposes {
        all = List.copyOf(all);
        all.forEach(Purposes::requireOrder);
        if (all.stream().map(Purpose::key).distinct().count() != all.size()) {
            throw new IllegalArgumentException("a purpose stands twice in the list");
        }
    }

    static Purposes shipped() {
        var stream = Purposes.class.getResourceAsStream("/consent/purposes.yaml");
        if (stream == null) {
            throw new IllegalStateException("not on the class path: consent/purposes.yaml");
        }
        return read(stream);
    }

    static Purposes read(InputStream yaml) {
        try (yaml) {
            return new Purposes(YAML.readValue(yaml, new TypeReference<List<Purpose>>() {}));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Optional<Purpose> find(String key) {
        return all.stream().filter(purpose -> purpose.key().equals(key)).findFirst();
    }

    private static void requireOrder(Purpose purpose) {
        var versions = purpose.versions();
        var inOrder = !versions.isEmpty()
                && IntStream.range(0, versions.size())
                        .allMatch(i -> versions.get(i).version() == i + 1
                                && (i == 0
                                        || versions.get(i)
                                                .from()
                                                .isAfter(versions.get(i - 1).from())));
        if (!purpose.key().matches("[a-z]+(-[a-z]+)*") || !inOrder) {
            throw new IllegalArgumentException(
                    "versions of " + purpose.key() + " count 1, 2, … with later and later days");
        }
    }
}
