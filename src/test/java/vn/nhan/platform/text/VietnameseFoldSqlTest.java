package vn.nhan.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The database's search key is Java's, or a search would miss what it should find. */
class VietnameseFoldSqlTest {

    private static final String MIGRATION = "/db/migration/V2026112101__text_fold.sql";

    private static EmbeddedPostgres postgres;
    private static Connection connection;

    @BeforeAll
    static void createFunction() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder().start();
        connection = postgres.getPostgresDatabase().getConnection();
        try (InputStream migration = VietnameseFoldSqlTest.class.getResourceAsStream(MIGRATION);
                Statement statement = connection.createStatement()) {
            statement.execute(new String(migration.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @AfterAll
    static void stop() throws IOException, SQLException {
        connection.close();
        postgres.close();
    }

    @Test
    void keysOfRandomWritingAreTheSame() throws SQLException {
        Random random = new Random(20261121);

        assertSameKeys(Stream.generate(() -> FoldSamples.anything(random))
                .limit(20_000)
                .toList());
    }

    /** Every character of the basic plane, and every seventeenth of the two planes beyond it that hold letters. */
    @Test
    void keysOfEveryCharacterAmongLettersAreTheSame() throws SQLException {
        assertSameKeys(IntStream.concat(
                        IntStream.rangeClosed(1, 0xFFFF),
                        IntStream.iterate(0x10000, character -> character <= 0x2FFFF, character -> character + 17))
                .filter(character -> Character.getType(character) != Character.SURROGATE)
                .mapToObj(Character::toString)
                .map(character -> "My" + character + "y \u1EF9\u17D2" + character + "\u0323\u3099")
                .toList());
    }

    @Test
    void plannerSeesThroughTheFunction() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet plan = statement.executeQuery(
                        "explain (verbose, costs off) select nhan_fold(relname::text) from pg_class")) {
            plan.next();
            plan.next();
            assertThat(plan.getString(1)).contains("translate").doesNotContain("nhan_fold");
        }
    }

    @Test
    void functionCanBeIndexed() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create temporary table product (name text)");
            statement.execute("create index on product (nhan_fold(name))");
            statement.execute("insert into product values ('Nhãn lồng'), (null)");
            statement.execute("set enable_seqscan = off");
            try (ResultSet plan = statement.executeQuery(
                    "explain (costs off) select * from product where nhan_fold(name) = nhan_fold('NHÃN  LỒNG')")) {
                plan.next();
                assertThat(plan.getString(1)).contains("Scan");
                plan.next();
                assertThat(plan.getString(1)).contains("nhan long");
            }
        }
    }

    private static void assertSameKeys(List<String> texts) throws SQLException {
        List<String> inDatabase = fold(texts);
        List<String> different = IntStream.range(0, texts.size())
                .filter(i -> !inDatabase.get(i).equals(Vietnamese.fold(texts.get(i))))
                .mapToObj(i -> codePoints(texts.get(i)) + " -> Java " + codePoints(Vietnamese.fold(texts.get(i)))
                        + ", SQL " + codePoints(inDatabase.get(i)))
                .toList();
        assertThat(different).isEmpty();
    }

    private static List<String> fold(List<String> texts) throws SQLException {
        Array all = connection.createArrayOf("text", texts.toArray());
        try (PreparedStatement query = connection.prepareStatement(
                "select nhan_fold(t) from unnest(?) with ordinality as u(t, n) order by n")) {
            query.setArray(1, all);
            List<String> keys = new ArrayList<>(texts.size());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    keys.add(rows.getString(1));
                }
            }
            return keys;
        }
    }

    private static String codePoints(String text) {
        return text.codePoints().mapToObj("%04X"::formatted).toList().toString();
    }
}
