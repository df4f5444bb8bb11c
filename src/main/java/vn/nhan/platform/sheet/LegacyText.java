package vn.nhan.platform.sheet;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Vietnamese encodings from before Unicode. Their files hold Western letters and signs, which only a font such as .VnTime
 * or VNI-Times shows as Vietnamese: {@code Nguyễn Văn} is {@code NguyÔn V¨n} in TCVN 5712:1993 (TCVN3, ABC) and
 * {@code Nguyeãn Vaên} in VNI. Told by what neither Vietnamese nor its neighbours write: signs inside of words, Western
 * capitals behind small letters (TCVN3), a plain vowel followed by an accented one that can't follow it (VNI).
 */
public enum LegacyText {
    TCVN3("TCVN3 (ABC)"),
    VNI("VNI");

    /** Letters that only Unicode has: whoever writes them doesn't write in the old way. */
    private static final Pattern UNICODE = Pattern.compile("[\\u0100-\\u024F\\u0300-\\u036F\\u1E00-\\u1EFF]");

    private static final String HIGH = "\\u00A1-\\u00FF";
    private static final String SIGNS = "\\u00A1-\\u00A9\\u00AB\\u00AC\\u00AE\\u00B5-\\u00B9\\u00BB-\\u00BE";

    /** V¨n, §Þnh, Hµ, ®iÓm, NguyÔn, Lª, mü, Ngäc. */
    private static final Pattern OF_TCVN3 = Pattern.compile("[A-Za-z][" + SIGNS + "][A-Za-z]|[" + SIGNS
            + "&&[^\\u00AB\\u00BB]][" + HIGH + "&&[^" + SIGNS + "]]|[A-Za-z][\\u00B5-\\u00B9](?![A-Za-z0-9])"
            + "|(?<![A-Za-z0-9])[\\u00A7\\u00AE][A-Za-z]|[a-z][\\u00C0-\\u00DE]|[A-Za-z]\\u00AA(?!\\.)"
            + "|[A-Za-z]\\u00AD[" + HIGH + "]|[a-z][\\u00FE\\u00F7\\u00F1\\u00E7\\u00DF](?![A-Za-z])"
            + "|[b-df-hj-np-tv-xz][\\u00E4\\u00E5\\u00E7\\u00EB\\u00EF\\u00F1\\u00F8\\u00FB\\u00FC\\u00FE]");

    private static final String SMALL = "\\u00F9\\u00F8\\u00FB\\u00F5\\u00EF\\u00FC\\u00EB\\u00E5\\u00E4";
    private static final String GREAT = "\\u00D9\\u00D8\\u00DB\\u00D5\\u00CF\\u00DC\\u00CB\\u00C5\\u00C4";

    /** Vaên, Nguyeãn, Ñoàng, ñöôøng, Thö. */
    private static final Pattern OF_VNI = Pattern.compile("[ae][" + SMALL
            + "\\u00FA\\u00E2\\u00EA\\u00E0\\u00E1\\u00E3\\u00E8\\u00E9]|[AE][" + GREAT
            + "\\u00DA\\u00C2\\u00CA\\u00C0\\u00C1\\u00C3]|[o\\u00F4\\u00F6u][" + SMALL + "]|[O\\u00D4\\u00D6U]["
            + GREAT
            + "]|o\\u00E2|O\\u00C2|\\u00F6\\u00F4|\\u00D6\\u00D4|(?<!\\p{L})[\\u00F1\\u00D1]\\p{L}"
            + "|[A-Za-z]\\u00F6(?![a-z])");

    private final String shown;

    LegacyText(String shown) {
        this.shown = shown;
    }

    /** As people call it. */
    public String shown() {
        return shown;
    }

    /** The encoding that a text betrays, or null for what may well be Unicode. */
    static @Nullable LegacyText of(String text) {
        if (isPlain(text) || UNICODE.matcher(text).find()) {
            return null;
        }
        if (OF_TCVN3.matcher(text).find()) {
            return TCVN3;
        }
        return OF_VNI.matcher(text).find() ? VNI : null;
    }

    private static boolean isPlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7E) {
                return false;
            }
        }
        return true;
    }
}
