package vn.nhan.simulator;

import java.net.URI;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The platform on somebody's laptop. It calls itself by https addresses under {@code localhost}, as it does in public, and
 * answers at a port of plain http.
 */
public final class Laptop {

    private static final Pattern HOME = Pattern.compile("^https://((?:[a-z0-9-]+\\.)*localhost)/");

    private static volatile OptionalInt port = OptionalInt.empty();

    private Laptop() {}

    /** From now on. */
    public static void isAt(String address) {
        var found = address.isEmpty() ? -1 : URI.create(address).getPort();
        port = found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /** Where a browser finds it. */
    public static String reached(String address) {
        return port.isEmpty()
                ? address
                : HOME.matcher(address)
                        .replaceFirst(home ->
                                Matcher.quoteReplacement("http://" + home.group(1) + ":" + port.getAsInt() + "/"));
    }

    /** Where a program finds it that doesn't know, as browsers do, that all names under localhost are this machine. */
    static String fetched(String address) {
        return port.isEmpty()
                ? address
                : HOME.matcher(address).replaceFirst("http://localhost:" + port.getAsInt() + "/");
    }
}
