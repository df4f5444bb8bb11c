package vn.nhan.platform.gs1;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

final class DigitalLinkParser {

    /** Far above the longest legal link; keeps a hostile address cheap. */
    private static final int LONGEST = 2_000;

    private static final Pattern ORIGIN = Pattern.compile("(?i)^https?://[^/?#]+");
    private static final Pattern PAIR_SEPARATOR = Pattern.compile("[&;]");

    private static final Map<String, List<String>> QUALIFIERS = Map.of(
            "01", List.of("22", "10", "21"),
            "414", List.of("254"),
            "417", List.of(),
            "00", List.of());

    private DigitalLinkParser() {}

    static DigitalLink parse(String address) {
        try {
            return read(address);
        } catch (Gs1Failure reason) {
            throw reason.malformed();
        }
    }

    private static DigitalLink read(String address) {
        if (address.length() > LONGEST) {
            throw Gs1Failure.of("gs1.link-shape");
        }
        String local = before('#', ORIGIN.matcher(address).replaceFirst(""));
        String path = before('?', local);
        String query = path.length() == local.length() ? "" : local.substring(path.length() + 1);
        return link(segments(path), attributes(query));
    }

    private static DigitalLink link(List<String> segments, LinkAttributes attributes) {
        String key = segments.get(0);
        String value = segments.get(1);
        Map<String, String> qualifiers = qualifiers(key, segments);
        return switch (key) {
            case "01" ->
                new DigitalLink.TradeItem(
                        new Gtin(value), qualifiers.get("22"), qualifiers.get("10"), qualifiers.get("21"), attributes);
            case "414" -> new DigitalLink.Location(new Gln(value), qualifiers.get("254"), attributes);
            case "417" -> new DigitalLink.Party(new Gln(value), attributes);
            default -> new DigitalLink.LogisticUnit(new Sscc(value), attributes);
        };
    }

    private static List<String> segments(String path) {
        String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        String[] raw = trimmed.split("/", -1);
        if (raw.length < 3 || raw.length % 2 == 0 || !raw[0].isEmpty()) {
            throw Gs1Failure.of("gs1.link-shape");
        }
        return List.of(raw).subList(1, raw.length).stream()
                .map(PercentCode::decode)
                .toList();
    }

    private static Map<String, String> qualifiers(String key, List<String> segments) {
        List<String> order = QUALIFIERS.get(key);
        if (order == null) {
            throw Gs1Failure.of("gs1.link-key");
        }
        Map<String, String> found = new HashMap<>();
        int rank = -1;
        for (int at = 2; at < segments.size(); at += 2) {
            rank = nextRank(order, rank, segments.get(at));
            found.put(order.get(rank), segments.get(at + 1));
        }
        return found;
    }

    private static int nextRank(List<String> order, int rank, String ai) {
        int next = order.indexOf(ai);
        if (next < 0) {
            throw Gs1Failure.of("gs1.link-key");
        }
        if (next <= rank) {
            throw Gs1Failure.of("gs1.link-order");
        }
        return next;
    }

    private static LinkAttributes attributes(String query) {
        Map<String, String> found = new HashMap<>();
        for (String pair : PAIR_SEPARATOR.split(query)) {
            String ai = before('=', pair);
            if (Digits.only(ai)) {
                String value = PercentCode.decode(pair.substring(Math.min(pair.length(), ai.length() + 1)));
                String earlier = found.put(ai, value);
                if (earlier != null && !earlier.equals(value)) {
                    throw Gs1Failure.of("gs1.link-attribute", ai);
                }
            }
        }
        return new LinkAttributes(found);
    }

    private static String before(char mark, String text) {
        int at = text.indexOf(mark);
        return at < 0 ? text : text.substring(0, at);
    }
}
