package vn.nhan.identity;

import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where an attempt to sign in comes from.
 *
 * @param network the sender's network: attempts are counted by it, so that nobody is locked out by somebody elsewhere
 * @param device what the browser says it is, in a few words
 * @param knownDevice what this browser was given when it signed in last, or null; see {@link DeviceCookie}
 */
record Visitor(
        String address,
        String network,
        String device,
        @Nullable String knownDevice) {

    private static final Map<String, String> BROWSERS =
            Map.of("edg", "Edge", "firefox", "Firefox", "opr/", "Opera", "coc_coc", "Cốc Cốc", "zalo", "Zalo");
    private static final Map<String, String> SYSTEMS =
            Map.of("android", "Android", "iphone", "iPhone", "ipad", "iPad", "windows", "Windows", "mac os", "macOS");

    static Visitor of(HttpServerRequest request, @Nullable String knownDevice) {
        var address =
                request.remoteAddress() == null ? "" : request.remoteAddress().hostAddress();
        return new Visitor(address, networkOf(address), deviceOf(request.getHeader("User-Agent")), knownDevice);
    }

    /** The first three numbers of an IPv4 address, the first four groups of an IPv6 address: one line, one household. */
    private static String networkOf(String address) {
        var separator = address.contains(":") ? ":" : "\\.";
        var parts = address.split(separator, -1);
        var kept = Math.min(parts.length, address.contains(":") ? 4 : 3);
        return String.join(".", java.util.Arrays.copyOf(parts, kept));
    }

    private static String deviceOf(@Nullable String userAgent) {
        if (userAgent == null) {
            return "?";
        }
        var text = userAgent.toLowerCase(Locale.ROOT);
        var browser =
                first(BROWSERS, text, text.contains("chrome") ? "Chrome" : text.contains("safari") ? "Safari" : "");
        var system = first(SYSTEMS, text, text.contains("linux") ? "Linux" : "");
        var device = (browser + " · " + system).strip();
        return device.equals("·") ? "?" : device;
    }

    private static String first(Map<String, String> names, String text, String otherwise) {
        return names.entrySet().stream()
                .filter(name -> text.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }
}
