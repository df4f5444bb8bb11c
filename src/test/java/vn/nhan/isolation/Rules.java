package vn.nhan.isolation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nhan.testing.Endpoint;

/** Who may call which endpoint, as somebody has decided and written down. */
record Rules(Map<String, Set<String>> rules) {

    private static final String FILE = "/isolation/endpoints.txt";
    private static final String EVERYBODY = "everybody";
    private static final String SIGNED_IN = "signed-in";

    static Rules declared() {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Rules.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
            return of(in.lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line each: method, path, and the roles, {@code everybody} or {@code signed-in}. */
    static Rules of(Stream<String> lines) {
        var rules = new TreeMap<String, Set<String>>();
        lines.filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            var words = List.of(line.trim().split("\\s+", -1));
            var endpoint = words.get(0) + " " + words.get(1);
            if (words.size() < 3 || rules.put(endpoint, roles(words.subList(2, words.size()))) != null) {
                throw new IllegalArgumentException(FILE + ": no roles, or twice: " + line);
            }
        });
        return new Rules(rules);
    }

    /** What to write, or to mend, for each endpoint whose rule is not the declared one. */
    List<String> differences(List<Endpoint> endpoints) {
        var differences = new ArrayList<String>();
        for (var endpoint : endpoints) {
            var declared = rules.get(name(endpoint));
            if (declared == null) {
                differences.add(
                        "decide who may call it, and write into src/test/resources" + FILE + ": " + line(endpoint));
            } else if (!declared.equals(endpoint.roles())) {
                differences.add(line(endpoint) + " by its annotation, but " + declared + " was decided");
            }
        }
        var known = endpoints.stream().map(Rules::name).collect(Collectors.toSet());
        rules.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> differences.add("there is no such endpoint any more: " + name));
        return differences;
    }

    static String name(Endpoint endpoint) {
        return endpoint.method() + " " + endpoint.path();
    }

    private static String line(Endpoint endpoint) {
        var roles = new TreeSet<>(endpoint.roles());
        return name(endpoint) + " "
                + (roles.isEmpty()
                        ? EVERYBODY
                        : roles.contains(Endpoint.SIGNED_IN) ? SIGNED_IN : String.join(" ", roles));
    }

    private static Set<String> roles(List<String> words) {
        return switch (words.get(0)) {
            case EVERYBODY -> Set.of();
            case SIGNED_IN -> Set.of(Endpoint.SIGNED_IN);
            default -> Set.copyOf(words);
        };
    }
}
