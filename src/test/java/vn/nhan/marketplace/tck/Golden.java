package vn.nhan.marketplace.tck;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.nhan.marketplace.connector.Desired;

/** Listings whose bodies were looked at once, and those bodies. */
public final class Golden {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Golden() {}

    /** Of {@code src/test/resources/marketplace}. */
    public static JsonNode body(String name) {
        try (var stream = Golden.class.getResourceAsStream("/marketplace/" + name + ".json")) {
            return JSON.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compared as it goes over the line. */
    public static JsonNode sent(JsonNode body) {
        try {
            return JSON.readTree(body.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Desired onePackage() {
        var sample = Samples.longan(1);
        return new Desired(
                new UUID(0x7000, 1),
                1,
                true,
                "Nhãn lồng Hưng Yên & táo, túi 1 kg 🌾",
                sample.html(),
                sample.plainText(),
                sample.brand(),
                Optional.of("21"),
                sample.attributes(),
                List.of(new Desired.Picture(
                        "0123456789abcdef".repeat(4), "image/png", 900, 900, 5_000, "https://nhan.example/p/1.png")),
                List.of(new Desired.Variant(
                        "NHAN-1-1KG",
                        Optional.of("00000000000017"),
                        sample.variants().get(0).options(),
                        85_000,
                        40,
                        1_100)),
                sample.papers(),
                sample.link());
    }

    public static Desired twoPackages() {
        return Samples.later(onePackage(), change -> change.variants(List.of(
                Samples.variant("NHAN-1-1KG", "1 kg", 85_000, 40, 1_100),
                Samples.variant("NHAN-1-500G", "500 g", 45_000, 0, 550))));
    }
}
