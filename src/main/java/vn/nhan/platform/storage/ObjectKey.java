package vn.nhan.platform.storage;

import java.security.SecureRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of one stored object: {@code tenants/{tenant}/{32 base32 characters}}, and for objects that belong together
 * (the sizes of one picture) a kind behind it: {@code …/small}. Its 160 random bits can't be guessed.
 *
 * @param value the whole name; anything else than this form, such as {@code ..} or an upper case letter, is refused
 */
public record ObjectKey(String value) {

    private static final Pattern FORM =
            Pattern.compile("tenants/(?<tenant>0|[1-9][0-9]{0,4})/(?<stem>[a-z2-7]{32})(?:/[a-z][a-z0-9-]{0,23})?");
    private static final char[] BASE32 = "abcdefghijklmnopqrstuvwxyz234567".toCharArray();
    private static final int STEM_LENGTH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @throws IllegalArgumentException when the value does not have the form of a key */
    public ObjectKey {
        parsed(value);
    }

    /**
     * A key nobody has seen before.
     *
     * @param tenantId 0 for the installation itself, else 1 to 32767
     * @param kind what the object is to its owner ({@code small}, {@code document}): 1 to 24 of a-z, 0-9 and hyphen
     * @throws IllegalArgumentException when one of them is out of range
     */
    public static ObjectKey random(int tenantId, String kind) {
        return new ObjectKey("tenants/" + tenantId + "/" + randomStem() + "/" + kind);
    }

    /** The key of another object of the same upload, such as the next size of a picture. */
    public ObjectKey sibling(String kind) {
        return new ObjectKey("tenants/" + tenantId() + "/" + parsed(value).group("stem") + "/" + kind);
    }

    /** Where everybody can see this picture in that size. */
    public String photoPath(ImageSize size) {
        return "/photos/" + sibling(size.kind()).value().substring("tenants/".length()) + ".jpg";
    }

    public int tenantId() {
        return Integer.parseInt(parsed(value).group("tenant"));
    }

    @Override
    public String toString() {
        return value;
    }

    private static Matcher parsed(String value) {
        Matcher matcher = FORM.matcher(value);
        if (!matcher.matches() || Integer.parseInt(matcher.group("tenant")) > Short.MAX_VALUE) {
            throw new IllegalArgumentException("not an object key");
        }
        return matcher;
    }

    private static String randomStem() {
        return RANDOM.ints(STEM_LENGTH, 0, BASE32.length)
                .collect(StringBuilder::new, (stem, digit) -> stem.append(BASE32[digit]), StringBuilder::append)
                .toString();
    }
}
