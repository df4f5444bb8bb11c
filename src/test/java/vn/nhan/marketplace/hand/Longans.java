package vn.nhan.marketplace.hand;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.feed.Goods;
import vn.nhan.platform.storage.ObjectKey;

/** Goods to be put somewhere. */
record Longans(
        String name, @Nullable String description, List<Goods.Pack> packs, int pictures, List<Goods.Mark> marks) {

    static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

    static Longans ripe() {
        return new Longans(
                "Nhãn lồng Phố Hiến", "Cùi dày, hạt nhỏ.", List.of(pack(1, 1_000, 85_000, 40L)), 3, List.of());
    }

    static Goods.Pack pack(int number, long grams, long price, @Nullable Long available) {
        return new Goods.Pack(new UUID(7, number), grams, null, null, null, price, available);
    }

    Longans named(String other) {
        return new Longans(other, description, packs, pictures, marks);
    }

    Longans described(String other) {
        return new Longans(name, other, packs, pictures, marks);
    }

    Longans packed(Goods.Pack... others) {
        return new Longans(name, description, List.of(others), pictures, marks);
    }

    Longans pictured(int count) {
        return new Longans(name, description, packs, count, marks);
    }

    Longans marked(Goods.Mark... others) {
        return new Longans(name, description, packs, pictures, List.of(others));
    }

    /** Four stars, until then. */
    Longans starred(@Nullable Instant until) {
        return marked(new Goods.Mark("ocop", 4, NOW.minusSeconds(60), until));
    }

    Goods goods() {
        return new Goods(
                new UUID(1, 1),
                new UUID(1, 2),
                "hung-yen",
                "https://hung-yen.nhan.example/products/nhan-long",
                name,
                null,
                description,
                "Hợp tác xã thử nghiệm",
                "fresh-fruit",
                "food",
                List.of("Thực phẩm", "Trái cây tươi"),
                Map.of(),
                packs,
                java.util.stream.IntStream.range(0, pictures)
                        .mapToObj(Longans::picture)
                        .toList(),
                marks,
                List.of(),
                List.of(),
                null);
    }

    private static Goods.Picture picture(int number) {
        var key = new ObjectKey("tenants/1/" + "a".repeat(31) + (char) ('b' + number) + "/large");
        return new Goods.Picture("https://hung-yen.nhan.example" + number, key, 1600, 1200);
    }

    Shown shown() {
        return shown(NOW);
    }

    Shown shown(Instant at) {
        return Shown.of(goods(), 0, at);
    }
}
