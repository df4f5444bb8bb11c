package vn.nhan.business.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The address of a search, which can be shared: all that narrows it stands in it. */
record SearchAddress(String status, Map<String, String> narrowing) {

    private static final String PATH = "/office/businesses";

    static SearchAddress of(Asked.Typed typed) {
        var given = new LinkedHashMap<String, String>();
        put(given, "q", typed.q());
        put(given, "taxCode", typed.taxCode());
        put(given, "kind", typed.kind());
        put(given, "sector", typed.sector());
        put(given, "stage", typed.stage());
        put(given, "commune", typed.commune());
        return new SearchAddress(typed.status(), given);
    }

    boolean narrowed() {
        return !narrowing.isEmpty();
    }

    String withStatus(String other) {
        return address(other, null);
    }

    /** @param cursor null for the first page */
    String page(@Nullable String cursor) {
        return address(status, cursor);
    }

    private String address(String ofStatus, @Nullable String cursor) {
        var all = new LinkedHashMap<String, String>();
        all.put("status", ofStatus);
        all.putAll(narrowing);
        put(all, "cursor", cursor);
        return PATH + "?"
                + all.entrySet().stream()
                        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    private static void put(Map<String, String> given, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            given.put(name, value.strip());
        }
    }
}
