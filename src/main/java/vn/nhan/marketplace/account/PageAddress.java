package vn.nhan.marketplace.account;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.nhan.platform.problem.InvalidValue;

/**
 * The address of a page at a marketplace, as a person copied it out of a browser. It is shown to people as a link, and never
 * fetched; so it must lead where it says, to somewhere public, and carry nobody's keys.
 */
public final class PageAddress {

    /** In characters, as typed. */
    public static final int LONGEST = 1_000;

    private static final Pattern WITHOUT_SCHEME = Pattern.compile("[\\p{L}\\p{N}.-]+\\.[\\p{L}\\p{N}-]+([/?#].*)?");
    private static final Pattern HOST =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})");
    private static final Pattern PRIVATE =
            Pattern.compile("(?:.*\\.)?(?:localhost|local|internal|intranet|lan|home|corp|private|invalid|onion|arpa)");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\s\\p{Cntrl}\\p{Cf}\\\\<>\"`{}|^]");
    private static final Pattern KEYS = Pattern.compile(
            "(?i)(?:^|[&;])[a-z_-]*(?:token|password|passwd|pwd|secret|session|sessionid|sid|api_?key|signature|auth)=");

    private PageAddress() {}

    /**
     * Of a page below one of these hosts.
     *
     * @param hosts in lower case; those below them are theirs too
     * @return https, host in lower case, without a fragment
     * @throws InvalidValue {@code page-address.format|scheme|host|keys|front|length}
     */
    public static URI below(Collection<String> hosts, String typed) {
        var address = anywhere(typed);
        if (hosts.stream().noneMatch(host -> isBelow(address.getHost(), host))) {
            throw new InvalidValue("page-address.host", Map.of("hosts", String.join(", ", hosts)));
        }
        return address;
    }

    /** As {@link #below}, and of one page among others: not the front page that all share. */
    public static URI ofListing(Collection<String> hosts, String typed) {
        var address = below(hosts, typed);
        if (isFront(address)) {
            throw new InvalidValue("page-address.front");
        }
        return address;
    }

    /** Of any public host with a name; for trading floors that nobody has listed. */
    public static URI anywhere(String typed) {
        var address = parsed(typed);
        if (!"https".equalsIgnoreCase(address.getScheme())) {
            throw new InvalidValue("page-address.scheme");
        }
        var host = host(address).orElseThrow(() -> new InvalidValue("page-address.format"));
        if (address.getRawUserInfo() != null || holdsKeys(address)) {
            throw new InvalidValue("page-address.keys");
        }
        return made(host, address);
    }

    private static URI parsed(String typed) {
        var text = typed.strip();
        if (text.length() > LONGEST) {
            throw new InvalidValue("page-address.length", Map.of("max", LONGEST));
        }
        if (text.isEmpty() || FORBIDDEN.matcher(text).find()) {
            throw new InvalidValue("page-address.format");
        }
        try {
            return new URI(WITHOUT_SCHEME.matcher(text).matches() ? "https://" + text : text);
        } catch (URISyntaxException e) {
            throw new InvalidValue("page-address.format");
        }
    }

    /** A name that may stand in public; a number never does, in whatever way it is written. */
    private static Optional<String> host(URI address) {
        var authority = address.getRawAuthority();
        if (authority == null) {
            return Optional.empty();
        }
        var named = authority.substring(authority.lastIndexOf('@') + 1).replaceFirst(":443$", "");
        try {
            var host = IDN.toASCII(named, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            return HOST.matcher(host).matches() && !PRIVATE.matcher(host).matches()
                    ? Optional.of(host)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean holdsKeys(URI address) {
        return has(address.getRawQuery()) || has(address.getRawFragment());
    }

    private static boolean has(@org.jspecify.annotations.Nullable String part) {
        return part != null && KEYS.matcher(part).find();
    }

    private static URI made(String host, URI address) {
        var path = address.getRawPath();
        var query = address.getRawQuery();
        var text =
                "https://" + host + (path == null || path.isEmpty() ? "/" : path) + (query == null ? "" : "?" + query);
        return URI.create(URI.create(text).normalize().toASCIIString());
    }

    private static boolean isBelow(String host, String wanted) {
        return host.equals(wanted) || host.endsWith("." + wanted);
    }

    private static boolean isFront(URI address) {
        return address.getRawQuery() == null
                && address.getRawPath().replace("/", "").isEmpty();
    }
}
