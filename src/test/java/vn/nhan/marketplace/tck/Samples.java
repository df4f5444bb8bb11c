package vn.nhan.marketplace.tck;

import io.smallrye.mutiny.Uni;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import javax.imageio.ImageIO;
import vn.nhan.marketplace.connector.Desired;

/** Goods to publish, plainly made up, and their pictures. */
public final class Samples {

    private static final Map<String, byte[]> PICTURES = new ConcurrentHashMap<>();

    private Samples() {}

    /** One package of longans with three pictures, live, under a SKU that tells its number. */
    public static Desired longan(int number) {
        return new Desired(
                new UUID(0x7000, number),
                1,
                true,
                "Nhãn lồng Hưng Yên túi 1 kg – mẫu số " + number,
                "<p>Nhãn lồng <strong>cùi dày</strong>, hái trong ngày &amp; giao lạnh.</p><ul><li>Giữ lạnh 5 ngày</li></ul>",
                "Nhãn lồng cùi dày, hái trong ngày & giao lạnh.\nGiữ lạnh 5 ngày",
                "HTX Nhãn mẫu",
                Optional.empty(),
                Map.of(),
                List.of(picture(number, 1), picture(number, 2), picture(number, 3)),
                List.of(variant("NHAN-" + number + "-1KG", "1 kg", 85_000, 40, 1_100)),
                List.of(new Desired.Paper("food-safety", "000/ATTP-MAU", Optional.empty())),
                "https://hung-yen.nhan.example/products/nhan-long-" + number);
    }

    public static Desired.Variant variant(String sku, String weight, long priceDong, long sellable, int grams) {
        return new Desired.Variant(sku, Optional.empty(), Map.of("Khối lượng", weight), priceDong, sellable, grams);
    }

    /** The same a generation later, changed. */
    public static Desired later(Desired before, UnaryOperator<Change> change) {
        return change.apply(new Change(before)).done();
    }

    /** What a test changes of a listing. */
    public static final class Change {

        private Desired want;

        Change(Desired want) {
            this.want = want;
        }

        public Change title(String title) {
            want = copy(title, want.published(), want.variants(), want.pictures());
            return this;
        }

        /** With markup and without. */
        Change description(String text) {
            want = new Desired(
                    want.listing(),
                    want.generation(),
                    want.published(),
                    want.title(),
                    text,
                    text,
                    want.brand(),
                    want.category(),
                    want.attributes(),
                    want.pictures(),
                    want.variants(),
                    want.papers(),
                    want.link());
            return this;
        }

        Change category(Optional<String> category) {
            want = new Desired(
                    want.listing(),
                    want.generation(),
                    want.published(),
                    want.title(),
                    want.html(),
                    want.plainText(),
                    want.brand(),
                    category,
                    want.attributes(),
                    want.pictures(),
                    want.variants(),
                    want.papers(),
                    want.link());
            return this;
        }

        public Change published(boolean published) {
            want = copy(want.title(), published, want.variants(), want.pictures());
            return this;
        }

        public Change variants(List<Desired.Variant> variants) {
            want = copy(want.title(), want.published(), variants, want.pictures());
            return this;
        }

        public Change pictures(List<Desired.Picture> pictures) {
            want = copy(want.title(), want.published(), want.variants(), pictures);
            return this;
        }

        /** Of the first package. */
        public Change price(long dong) {
            var first = want.variants().get(0);
            return first(new Desired.Variant(
                    first.sku(), first.gtin(), first.options(), dong, first.sellable(), first.weightGrams()));
        }

        /** Of the first package. */
        public Change stock(long sellable) {
            var first = want.variants().get(0);
            return first(new Desired.Variant(
                    first.sku(), first.gtin(), first.options(), first.priceDong(), sellable, first.weightGrams()));
        }

        private Change first(Desired.Variant changed) {
            var all = new ArrayList<>(want.variants());
            all.set(0, changed);
            return variants(all);
        }

        private Desired copy(
                String title, boolean published, List<Desired.Variant> variants, List<Desired.Picture> pictures) {
            return new Desired(
                    want.listing(),
                    want.generation(),
                    published,
                    title,
                    want.html(),
                    want.plainText(),
                    want.brand(),
                    want.category(),
                    want.attributes(),
                    pictures,
                    variants,
                    want.papers(),
                    want.link());
        }

        Desired done() {
            return new Desired(
                    want.listing(),
                    want.generation() + 1,
                    want.published(),
                    want.title(),
                    want.html(),
                    want.plainText(),
                    want.brand(),
                    want.category(),
                    want.attributes(),
                    want.pictures(),
                    want.variants(),
                    want.papers(),
                    want.link());
        }
    }

    /** In a category of the marketplace's, with what that demands. */
    public static Desired in(Desired want, String category, Map<String, String> attributes) {
        return new Desired(
                want.listing(),
                want.generation(),
                want.published(),
                want.title(),
                want.html(),
                want.plainText(),
                want.brand(),
                Optional.of(category),
                attributes,
                want.pictures(),
                want.variants(),
                want.papers(),
                want.link());
    }

    /** A coloured square of 900 x 900 pixels, served by {@link PictureServer}. */
    public static Desired.Picture picture(int number, int which) {
        var bytes = square(new Color((number * 37 + which * 80) & 255, (which * 90) & 255, number & 255));
        var sha256 = sha256(bytes);
        PICTURES.put(sha256, bytes);
        return new Desired.Picture(
                sha256, "image/jpeg", 900, 900, bytes.length, PictureServer.base() + "/" + sha256 + ".jpg");
    }

    static Uni<byte[]> bytes(Desired.Picture picture) {
        return Uni.createFrom().item(() -> stored(picture.sha256()));
    }

    static byte[] stored(String sha256) {
        return PICTURES.getOrDefault(sha256, new byte[0]);
    }

    private static byte[] square(Color colour) {
        var image = new BufferedImage(900, 900, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, 900, 900);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
