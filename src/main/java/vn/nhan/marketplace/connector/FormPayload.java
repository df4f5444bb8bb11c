package vn.nhan.marketplace.connector;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Names and values as {@code application/x-www-form-urlencoded}, in the order of the names. */
public final class FormPayload {

    private FormPayload() {}

    public static Payload of(SortedMap<String, String> values) {
        return Payload.of("application/x-www-form-urlencoded", encoded(values).getBytes(StandardCharsets.US_ASCII));
    }

    /** For a query too. */
    public static String encoded(SortedMap<String, String> values) {
        return values.entrySet().stream().map(FormPayload::pair).collect(Collectors.joining("&"));
    }

    private static String pair(Map.Entry<String, String> one) {
        return URLEncoder.encode(one.getKey(), StandardCharsets.UTF_8) + "="
                + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8);
    }
}
