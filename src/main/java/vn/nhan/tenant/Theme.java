package vn.nhan.tenant;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** What browsers fetch to dress the pages as one province. */
public record Theme(Asset stylesheet, Asset logo) {

    /** @param svg the logo, checked to be a plain drawing */
    public static Theme of(String slug, Colours colours, String svg) {
        return new Theme(
                Asset.of("/theme/" + slug + ".css", css(colours)), Asset.of("/theme/" + slug + "/logo.svg", svg));
    }

    static String css(Colours colours) {
        return String.format(
                Locale.ROOT, """
                :root {
                  --province-primary: %s;
                  --province-primary-ink: %s;
                  --province-accent: %s;
                  --province-soft: %s;
                }
                """, colours.primary(), colours.primaryInk(), colours.accent(), colours.soft());
    }

    /**
     * A text served under an address that changes with its content, so that browsers may keep it for ever.
     *
     * @param hash the first 16 hexadecimal digits of the text's SHA-256
     */
    public record Asset(String path, String text, String hash) {

        static Asset of(String path, String text) {
            return new Asset(path, text, hashOf(text));
        }

        public String href() {
            return path + "?v=" + hash;
        }

        private static String hashOf(String text) {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(digest, 0, 8);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has SHA-256", e);
            }
        }
    }
}
