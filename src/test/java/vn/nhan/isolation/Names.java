package vn.nhan.isolation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.nhan.testing.Endpoint;

/** What the placeholders of an endpoint name: things, which belong to somebody, or words that are public anyway. */
final class Names {

    /** Names that are no ids, each with why nobody is to be kept from it. */
    private static final Map<String, String> PUBLIC = Map.ofEntries(
            Map.entry("listings/{slug}", "the storefront is for everybody, and finds only what its own host offers"),
            Map.entry("versions/{number}", "counted for each listing, which is named before"),
            Map.entry("products/{slug}", "as the storefront's API"),
            Map.entry("/{number}", "a part of the sitemap; it names what is public anyway"),
            Map.entry("producers/{slug}", "as above: producers that a department has verified"),
            Map.entry("contracts/{code}", "whoever holds the paper may compare it; it names nobody"),
            Map.entry("t/{code}", "whoever holds the goods may scan them"),
            Map.entry("01/{rest}", "whoever holds the goods may scan them"),
            Map.entry("passports/{path}", "what a scan shows, as JSON"),
            Map.entry("seasons/{place}", "which of the seasons of the product before it"),
            Map.entry("photos/{tenant}", "pictures of goods on public pages; the stem has 160 random bits"),
            Map.entry("{tenant}/{stem}", "as above"),
            Map.entry("{stem}/{size}", "as above"),
            Map.entry("theme/{slug}", "the colours and the logo of a province"),
            Map.entry("categories/{category}", "a code of the tree of categories, which is the same for everybody"),
            Map.entry("choices/{number}", "counted for each category of an account, which are named before"),
            Map.entry("communes/{code}", "the official list of communes is for everybody"),
            Map.entry("imports/{importId}", "official lists that an operator imports, for the whole country"),
            Map.entry(
                    "instruments/{code}",
                    "instruments of self-assessment: the country's, or of the province of the host"),
            Map.entry("questions/{number}", "counted for each assessment, which is named before"),
            Map.entry("answers/{number}", "as above"),
            Map.entry("intake-templates/{kind}", "empty sheets to fill in"),
            Map.entry("experts/{shownId}", "everybody sees those who are shown; ExpertTest asks another province"),
            Map.entry("offers/{offerId}", "an expert's own; another's is asked for in MatchingTest"),
            Map.entry("match-offers/{offerId}", "as above"),
            Map.entry("absences/{absenceId}", "as above, in ExpertTest"),
            Map.entry("conflicts/{conflictId}", "as above"),
            Map.entry("support-outlook/{need}", "a code from the list of needs, which is the same for everybody"),
            Map.entry("entitlement/{need}", "a code from the list of needs, which is the same for everybody"),
            Map.entry("goods/{format}", "xlsx, csv or json; whose goods it holds is asked beside it"),
            Map.entry("feeds/{secret}", "whoever holds the address may fetch it; it has 256 random bits"),
            Map.entry("{secret}/{file}", "as above: a word from a short list"),
            Map.entry("language/{language}", "vi or en"),
            Map.entry("consents/{purpose}", "a word from a short list; everybody answers for themselves"),
            Map.entry("with/{provider}", "identity providers are the installation's, and named on the sign-in page"),
            Map.entry("linked/{provider}", "as above; what is linked with it is looked up by who asks"),
            Map.entry("proof/{provider}", "as above"),
            Map.entry(
                    "milestones/{kind}",
                    "a word from a short list; the rows behind it are looked at by the lists' test"),
            Map.entry("dashboard/{kind}", "as above"),
            Map.entry("sessions/{id}", "one's own sign-ins; another person's are asked for in SignInsTest"),
            Map.entry("sign-ins/{id}", "as above, on the page"),
            Map.entry("invitations/{secret}", "whoever holds the link may open it; it has 256 random bits"),
            Map.entry(
                    "training/{sessionId}", "courses are for everybody; another province's is asked for in CourseTest"),
            Map.entry("registrations/{code}", "whoever holds the slip may open it; it has 80 random bits"),
            Map.entry("training-registrations/{code}", "as above"),
            Map.entry("certificates/{code}", "whoever holds the certificate may check it; it has 60 random bits"),
            Map.entry("training-certificates/{code}", "as above"),
            Map.entry("suppliers/{id}", "the directory is for everybody; another province's is asked for in FairTest"),
            Map.entry("fairs/{id}", "fairs are for everybody; what a business looks for is its own: FairTest"),
            Map.entry("letters/{letter}", "the number of a letter; nothing is told of it, and its code is asked for"),
            Map.entry("invitations/{id}", "an administrator's; another province's is asked for in InvitationTest"),
            Map.entry("role-grants/{id}", "as above, in RolesTest"),
            Map.entry("provinces/{slug}", "operators look after every province"),
            Map.entry("tenants/{slug}", "as above"),
            Map.entry("exports/{id}", "as above"),
            Map.entry("tenants/{id}", "as above"),
            Map.entry("adoptions/{adoptionId}", "as above"),
            Map.entry("adoptions/{id}", "as above"));

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    /** @param key the word before the placeholder, and the placeholder */
    record Placeholder(String word, String name, String key) {

        Optional<Thing> thing() {
            return Thing.after(key).or(() -> Thing.after(word));
        }
    }

    private Names() {}

    static boolean nameThings(Endpoint endpoint) {
        return !endpoint.queryIds().isEmpty()
                || placeholders(endpoint).stream().anyMatch(placeholder -> !PUBLIC.containsKey(placeholder.key()));
    }

    /** What nobody has told this test yet. */
    static List<String> undeclared(Endpoint endpoint) {
        var strangers = placeholders(endpoint).stream()
                .filter(placeholder -> !PUBLIC.containsKey(placeholder.key()))
                .filter(placeholder -> placeholder.thing().isEmpty())
                .map(Placeholder::name)
                .collect(Collectors.toCollection(ArrayList::new));
        endpoint.queryIds().stream().filter(id -> Thing.after(id).isEmpty()).forEach(strangers::add);
        return strangers.stream()
                .map(name -> "declare what {" + name + "} names in " + endpoint)
                .toList();
    }

    /** Something that each public name can stand for, so that the address is one that exists. */
    private static final Map<String, String> EXAMPLES = Map.ofEntries(
            Map.entry("kind", "verified"),
            Map.entry("language", "vi"),
            Map.entry("category", "fresh-fruit"),
            Map.entry("tenant", "1"),
            Map.entry("size", "320"),
            Map.entry("slug", "hung-yen"),
            Map.entry("code", "x"),
            Map.entry("place", "0"),
            Map.entry("number", "1"),
            Map.entry("need", "goods-photos"),
            Map.entry("format", "csv"));

    /** The address of the endpoint for these things. */
    static String address(Endpoint endpoint, Belongings things) {
        var path = endpoint.path();
        for (var placeholder : placeholders(endpoint)) {
            var named = PUBLIC.containsKey(placeholder.key())
                    ? EXAMPLES.getOrDefault(placeholder.name(), "x")
                    : things.id(placeholder
                            .thing()
                            .orElseThrow(() -> new IllegalStateException("not declared: " + placeholder.key())));
            path = path.replace("{" + placeholder.name() + "}", named);
        }
        var query = endpoint.queryIds().stream()
                .map(id -> id + "=" + things.id(thing(id)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static Thing thing(String word) {
        return Thing.after(word).orElseThrow(() -> new IllegalStateException("not declared: " + word));
    }

    static List<Placeholder> placeholders(Endpoint endpoint) {
        var found = new ArrayList<Placeholder>();
        var before = "";
        for (var segment : endpoint.path().split("/", -1)) {
            var placeholder = PLACEHOLDER.matcher(segment);
            if (placeholder.find()) {
                found.add(new Placeholder(before, placeholder.group(1), before + "/" + placeholder.group()));
            }
            before = segment;
        }
        return found;
    }
}
