package vn.nhan.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What officers ask: names rare and common, two words, tax codes, communes with a stage, sectors, names in a commune. */
final class BusinessQuestions {

    private static final String[] GIVEN = {"oanh", "khanh", "nhung", "quy", "dat", "thuy", "phuc", "yen"};
    private static final String[] SECTORS = {"crops", "livestock", "aquaculture", "trade"};
    private static final int OF_EACH = 15;

    private final List<Question> all = new ArrayList<>();
    private final Random random = new Random(2026);

    /**
     * @param path as it is asked over HTTP
     * @param asked the same, as the function of the database reads it
     */
    record Question(String path, String asked) {}

    /** A commune and its id. */
    private record Commune(String code, String id) {}

    private BusinessQuestions() {}

    static List<Question> of(Connection app) throws SQLException {
        var questions = new BusinessQuestions();
        var communes = communes(app);
        for (int i = 0; i < OF_EACH; i++) {
            questions.ask(communes.get(questions.random.nextInt(communes.size())), i);
        }
        return questions.all;
    }

    private void ask(Commune commune, int turn) {
        var given = GIVEN[turn % GIVEN.length];
        var sector = SECTORS[turn % SECTORS.length];
        var unit = text("unit", commune.id());
        add("q=nguyễn", text("spelt", "true"), words("accented", "nguye63n"));
        add("q=nguyen", words("words", "nguyen"));
        add("q=bui kim " + given, words("words", "bui", "kim", given));
        add("q=hop tac xa " + given, words("words", "hop", "tac", "xa", given));
        add("q=zuzu" + turn, words("words", "zuzu" + turn));
        add("q=an", words("words", "an"));
        add("commune=" + commune.code() + "&stage=active", unit, text("stage", "first-published"), recently());
        add("commune=" + commune.code() + "&q=nguyen " + given, unit, words("words", "nguyen", given));
        add("commune=" + commune.code() + "&q=nguyen", unit, words("words", "nguyen"));
        add("sector=" + sector, text("sector", sector));
        add("sector=" + sector + "&q=tran " + given, text("sector", sector), words("words", "tran", given));
        add("stage=registered&q=do " + given, text("stage", "registered"), words("words", "do", given));
        add("kind=cooperative&q=" + given, text("kind", "cooperative"), words("words", given));
        add("taxCode=0100109106", text("tax_code", "0100109106"));
    }

    private void add(String query, String... asked) {
        var parts = Stream.concat(
                        Stream.of(asked),
                        Stream.of("\"statuses\": [\"submitted\", \"in-review\", \"returned\", \"verified\","
                                + " \"suspended\", \"closed\"]"))
                .collect(Collectors.joining(", ", "{", "}"));
        var path = Stream.of(query.split("&", -1))
                .map(one -> one.split("=", 2))
                .map(one -> one[0] + "=" + URLEncoder.encode(one[1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "/api/v1/businesses?status=any&", ""));
        all.add(new Question(path, parts));
    }

    private static String words(String name, String... words) {
        return "\"" + name + "\": "
                + Stream.of(words).map(word -> "\"" + word + "\"").collect(Collectors.joining(", ", "[", "]"));
    }

    private static String text(String name, String value) {
        return "\"" + name + "\": \"" + value + "\"";
    }

    private static String recently() {
        return text(
                "acted_since",
                java.time.Instant.now().minus(java.time.Duration.ofDays(90)).toString());
    }

    private static List<Commune> communes(Connection app) throws SQLException {
        try (var statement = app.createStatement();
                var rows =
                        statement.executeQuery("select code, id from admin_unit where superseded_at is null and level ="
                                + " 'commune' and valid_to is null and province_code = '33' order by code")) {
            var communes = new ArrayList<Commune>();
            while (rows.next()) {
                communes.add(new Commune(rows.getString(1), rows.getString(2)));
            }
            return communes;
        }
    }
}
