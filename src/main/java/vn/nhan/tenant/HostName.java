package vn.nhan.tenant;

import java.util.Locale;
import java.util.regex.Pattern;

/** Host names as DNS writes them: RFC 1123, section 2.1. */
public final class HostName {

    private static final Pattern PORT = Pattern.compile(":[0-9]*$");
    private static final Pattern NAME =
            Pattern.compile("(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*");

    private HostName() {}

    /** The name in a {@code Host} header: without port and trailing dot, in lower case. */
    public static String of(String header) {
        String name = PORT.matcher(header.strip()).replaceFirst("");
        String absolute = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        return absolute.toLowerCase(Locale.ROOT);
    }

    /** Whether the text is a name in the form that {@link #of} gives. */
    public static boolean isWellFormed(String name) {
        return NAME.matcher(name).matches();
    }
}
