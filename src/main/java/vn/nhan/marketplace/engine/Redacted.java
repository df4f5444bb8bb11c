package vn.nhan.marketplace.engine;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Payload;

/**
 * A call as it would be sent, without what proves who sends it: of what the signing added only the names are left.
 *
 * @param query decoded
 * @param headers names in lower case
 * @param body empty where it isn't text
 * @param bytes length of the body
 */
public record Redacted(
        Call.To to,
        String method,
        String path,
        SortedMap<String, String> query,
        SortedMap<String, String> headers,
        String mime,
        String body,
        int bytes) {

    /** In place of every value that isn't shown. */
    public static final String HIDDEN = "•••";

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Pattern TEXT = Pattern.compile("^(text/|application/(json|xml|x-www-form-urlencoded)).*");

    /**
     * Nothing of a call is secret until it is signed.
     *
     * @param known values that signing may add and that are no secret, such as the number of an application
     */
    static Redacted of(Call call, Call signed, Collection<String> known) {
        var payload = signed.payload();
        return new Redacted(
                signed.to(),
                signed.method(),
                signed.path(),
                shown(signed.query(), call.query(), known),
                lower(shown(signed.headers(), call.headers(), known)),
                payload.mime(),
                body(call, payload, known),
                payload.length());
    }

    private static SortedMap<String, String> shown(
            Map<String, String> all, Map<String, String> plain, Collection<String> known) {
        var shown = new TreeMap<String, String>();
        all.forEach((name, value) ->
                shown.put(name, value.equals(plain.get(name)) || known.contains(value) ? value : HIDDEN));
        return shown;
    }

    private static SortedMap<String, String> lower(Map<String, String> headers) {
        var lower = new TreeMap<String, String>();
        headers.forEach((name, value) -> lower.put(name.toLowerCase(Locale.ROOT), value));
        return lower;
    }

    private static String body(Call call, Payload signed, Collection<String> known) {
        if (!TEXT.matcher(signed.mime()).matches()) {
            return "";
        }
        if (signed.equals(call.payload())) {
            return signed.text();
        }
        // Some send as a form what others send in the address, with their sign among it.
        return signed.mime().startsWith(FORM) ? form(shown(pairs(signed.text()), call.query(), known)) : HIDDEN;
    }

    /** A form as its fields. */
    public static SortedMap<String, String> pairs(String form) {
        var pairs = new TreeMap<String, String>();
        for (var pair : form.split("&", -1)) {
            var parts = pair.split("=", 2);
            pairs.put(decoded(parts[0]), parts.length == 1 ? "" : decoded(parts[1]));
        }
        return pairs;
    }

    private static String form(Map<String, String> pairs) {
        return pairs.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
