package vn.nhan.tenant;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * An opaque colour in sRGB.
 *
 * @param rgb 0x000000 to 0xffffff
 */
public record Colour(int rgb) {

    public static final Colour WHITE = new Colour(0xffffff);

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

    /** @throws IllegalArgumentException for anything but {@code #rrggbb} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Colour parse(String hex) {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("“" + hex + "” is not a colour such as #17563a");
        }
        return new Colour(HexFormat.fromHexDigits(hex, 1, hex.length()));
    }

    /** As CSS writes it, in lower case. */
    @Override
    public String toString() {
        return "#" + HexFormat.of().toHexDigits(rgb, 6);
    }
}
