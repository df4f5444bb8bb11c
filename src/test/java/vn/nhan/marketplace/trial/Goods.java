package vn.nhan.marketplace.trial;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.nhan.marketplace.connector.Desired;

/** A listing to try things with, and what may be changed of it. */
public record Goods(Desired want) {

    public static final String SKU = "NHAN-GAO-5KG";

    /** @param category a leaf of the simulator's */
    public static Goods rice(String category, Map<String, String> attributes) {
        return new Goods(new Desired(
                UUID.fromString("00000000-0000-4000-8000-000000000007"),
                1,
                true,
                "Gạo ST25 Sóc Trăng túi 5 kg 🌾 & thơm dẻo",
                "<p>Gạo thơm, dẻo.</p><ul><li>Thu hoạch tháng 10</li></ul>",
                "Gạo thơm, dẻo.\n- Thu hoạch tháng 10\n100% + tự nhiên & sạch",
                "HTX Nhãn Vàng",
                Optional.of(category),
                attributes,
                List.of(picture("one"), picture("two"), picture("three")),
                List.of(variant(SKU, "5 kg", 185_000, 40)),
                List.of(),
                "https://nhan.example/san-pham/gao-st25"));
    }

    public static Desired.Variant variant(String sku, String weight, long price, long stock) {
        return new Desired.Variant(sku, Optional.empty(), Map.of("Khối lượng", weight), price, stock, 5200);
    }

    public static Desired.Picture picture(String name) {
        var bytes = bytes(name);
        return new Desired.Picture(
                sha256(bytes), "image/jpeg", 1200, 1200, bytes.length, "https://nhan.example/anh/" + name + ".jpg");
    }

    public static byte[] bytes(String name) {
        return ("\u00ff\u00d8\u00ff picture\r\n\r\n" + name).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Of any of these pictures. */
    static byte[] bytes(Desired.Picture picture) {
        var name = picture.source().replaceAll(".*/|\\.jpg$", "");
        return bytes(name);
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public Goods titled(String title) {
        return new Goods(new Desired(
                want.listing(),
                want.generation() + 1,
                want.published(),
                title,
                want.html(),
                want.plainText(),
                want.brand(),
                want.category(),
                want.attributes(),
                want.pictures(),
                want.variants(),
                want.papers(),
                want.link()));
    }

    public Goods published(boolean published) {
        return new Goods(new Desired(
                want.listing(),
                want.generation() + 1,
                published,
                want.title(),
                want.html(),
                want.plainText(),
                want.brand(),
                want.category(),
                want.attributes(),
                want.pictures(),
                want.variants(),
                want.papers(),
                want.link()));
    }

    public Goods pictured(List<Desired.Picture> pictures) {
        return new Goods(new Desired(
                want.listing(),
                want.generation() + 1,
                want.published(),
                want.title(),
                want.html(),
                want.plainText(),
                want.brand(),
                want.category(),
                want.attributes(),
                pictures,
                want.variants(),
                want.papers(),
                want.link()));
    }

    public Goods described(String html, String plainText) {
        return new Goods(new Desired(
                want.listing(),
                want.generation() + 1,
                want.published(),
                want.title(),
                html,
                plainText,
                want.brand(),
                want.category(),
                want.attributes(),
                want.pictures(),
                want.variants(),
                want.papers(),
                want.link()));
    }

    public Goods packed(Desired.Variant... variants) {
        return new Goods(new Desired(
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
                List.of(variants),
                want.papers(),
                want.link()));
    }

    /** With one package at that price and stock. */
    public Goods at(long price, long stock) {
        return packed(variant(SKU, "5 kg", price, stock));
    }
}
