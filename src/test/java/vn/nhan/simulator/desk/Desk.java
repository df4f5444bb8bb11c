package vn.nhan.simulator.desk;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.nhan.simulator.Answered;
import vn.nhan.simulator.Asked;
import vn.nhan.simulator.Chaos;
import vn.nhan.simulator.Laptop;
import vn.nhan.simulator.Simulator;

/** A marketplace's pages for people: its goods, changed by hand; what goes wrong; and the page on which a seller lets us in. */
final class Desk {

    static final String HOME = "/_";

    private static final Set<String> CONSENT = Set.of(
            "/api/v2/shop/auth_partner",
            "/open/authorize",
            "/oauth/authorize",
            "/sc/oauth2/auth",
            "/connect/authorize",
            "/admin/oauth/authorize");
    private static final int OFTEN = 3;

    private final DeskPage page;
    private final Simulator simulator;
    private final String back;

    /** @param back where a seller returns to when the marketplace isn't told */
    Desk(String name, Simulator simulator, Map<String, String> keys, String back) {
        this.simulator = simulator;
        this.page = new DeskPage(name, simulator, keys);
        this.back = back;
    }

    /** Empty for what isn't meant for people. */
    Optional<Answered> visited(Asked asked) {
        var path = asked.path();
        if (asked.method().equals("GET") && CONSENT.contains(path)) {
            return Optional.of(html(page.consent(asked.query(), back)));
        }
        if (!path.equals(HOME) && !path.startsWith(HOME + "/") && !path.equals("/")) {
            return Optional.empty();
        }
        if (!asked.method().equals("POST")) {
            return Optional.of(html(page.home()));
        }
        var form = form(asked.text());
        return Optional.of(
                path.equals(HOME + "/consent") ? letIn(form) : done(path.substring(HOME.length() + 1), form));
    }

    /** Back to where the seller came from, with what proves the consent. */
    private Answered letIn(Map<String, String> form) {
        var address = new StringBuilder(Laptop.reached(form.getOrDefault("back", back)));
        var given = new TreeMap<>(simulator.consent());
        if (!form.getOrDefault("state", "").isEmpty()) {
            given.put("state", form.get("state"));
        }
        address.append(address.indexOf("?") < 0 ? "?" : "&")
                .append(simulator.proved(given).entrySet().stream()
                        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")));
        return to(address.toString());
    }

    private Answered done(String what, Map<String, String> form) {
        var sku = form.getOrDefault("sku", "");
        try {
            synchronized (simulator) {
                switch (what) {
                    case "change" ->
                        simulator
                                .probe()
                                .editByHand(
                                        sku,
                                        Map.of(
                                                "price", Long.parseLong(form.getOrDefault("price", "")),
                                                "stock", Long.parseLong(form.getOrDefault("stock", "")),
                                                "title", form.getOrDefault("title", "")));
                    case "delete" -> simulator.probe().deleteByHand(sku);
                    case "trouble" ->
                        simulator.inject(Chaos.of(Chaos.Kind.valueOf(form.getOrDefault("kind", "")), OFTEN, ".*"));
                    default -> simulator.calm();
                }
            }
        } catch (IllegalArgumentException | NoSuchElementException e) {
            return Answered.text(400, "text/html; charset=utf-8", page.refused());
        }
        return to(HOME);
    }

    private static Answered html(String page) {
        return Answered.text(200, "text/html; charset=utf-8", page);
    }

    private static Answered to(String address) {
        return new Answered(303, Map.of("Location", address), new byte[0]);
    }

    static Map<String, String> form(String text) {
        var form = new HashMap<String, String>();
        for (var pair : text.split("&", -1)) {
            var parts = pair.split("=", 2);
            if (parts.length == 2) {
                form.put(decoded(parts[0]), decoded(parts[1]));
            }
        }
        return form;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
