package vn.nhan.platform.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.vertx.VertxContextSupport;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.event.OutboxDelivery;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.testing.Deliveries;
import vn.nhan.testing.Letter;
import vn.nhan.testing.Server;

/** From the outbox over a real SMTP connection into a mailbox. */
@Server
class PostTest {

    private static final TenantId HUNG_YEN = TenantId.of(1);
    private static final String SUBJECT =
            "Mời bác Nguyễn Thị Hạnh cùng làm “nhật ký vườn” ở Hưng Yên – bản dùng thử số 1";
    private static final String TEXT = "Chào bác,\n\nĐường dẫn dưới đây dùng được một lần:\nhttps://nhan.example/x\n"
            + ".\n.dòng bắt đầu bằng dấu chấm\n"
            + "Một dòng rất dài nối tiếp nhau không xuống hàng. ".repeat(30).strip();

    private final Post post;
    private final TenantTx tx;
    private final OutboxDelivery outbox;
    private final DataSource database;

    PostTest(Post post, TenantTx tx, OutboxDelivery outbox, DataSource database) {
        this.database = database;
        this.post = post;
        this.tx = tx;
        this.outbox = outbox;
    }

    @Test
    void vietnameseLetterArrivesAsItWasWritten() {
        put("hanh-1@nhan.example", Instant.now().plus(Duration.ofDays(1)));

        assertThat(Letter.to("hanh-1@nhan.example")).isEmpty();
        Deliveries.deliver(outbox);

        var letter = Letter.to("hanh-1@nhan.example");
        assertThat(letter).hasSize(1);
        assertThat(letter.get(0).subject()).isEqualTo(SUBJECT);
        assertThat(letter.get(0).text().replace("\r\n", "\n")).isEqualTo(TEXT);
        assertThat(letter.get(0).raw()).as("only ASCII on the wire").matches("(?s)\\p{ASCII}*");
        Deliveries.deliver(outbox);
        assertThat(Letter.to("hanh-1@nhan.example")).hasSize(1);
    }

    @Test
    void outboxHoldsNoAddressInClearAndNothingOnceTheLetterIsGone() throws SQLException {
        put("hanh-2@nhan.example", Instant.now().plus(Duration.ofDays(1)));
        assertThat(bodies("delivered_at is null")).isNotEmpty().noneMatch(body -> body.contains("hanh-2"));

        Deliveries.deliver(outbox);

        assertThat(bodies("delivered_at is not null")).isNotEmpty().allMatch(body -> body.equals("{}"));
    }

    @Test
    void letterThatComesTooLateIsNotSent() throws SQLException {
        put("hanh-3@nhan.example", Instant.now().minusSeconds(1));

        Deliveries.deliver(outbox);

        assertThat(Letter.to("hanh-3@nhan.example")).isEmpty();
        assertThat(bodies("delivered_at is null")).isEmpty();
    }

    @Test
    void refusalForGoodIsNotTriedAgain() throws SQLException {
        put("refused-1@nhan.example", Instant.now().plus(Duration.ofDays(1)));

        Deliveries.deliver(outbox);

        assertThat(bodies("delivered_at is null")).isEmpty();
    }

    @Test
    void letterThatIsPutOffIsTriedAgainLaterAndHoldsUpNobody() throws SQLException {
        put("later-1@nhan.example", Instant.now().plus(Duration.ofDays(1)));
        put("hanh-4@nhan.example", Instant.now().plus(Duration.ofDays(1)));

        Deliveries.deliver(outbox);

        assertThat(Letter.to("hanh-4@nhan.example")).hasSize(1);
        assertThat(bodies("delivered_at is null and due_at > now() and attempts = 1 and last_error = 'NotSent'"))
                .hasSize(1);
        forget();
    }

    private void put(String to, Instant until) {
        try {
            VertxContextSupport.subscribeAndAwait(() -> tx.as(
                    TenantScope.of(HUNG_YEN),
                    session -> post.send(session, HUNG_YEN, new Message(to, SUBJECT, TEXT), until)));
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    private List<String> bodies(String which) throws SQLException {
        try (var connection = bound();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select body::text from outbox where type = 'MessagePosted' and " + which)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private void forget() throws SQLException {
        try (var connection = bound();
                var statement = connection.createStatement()) {
            statement.executeUpdate("delete from outbox where type = 'MessagePosted' and delivered_at is null");
            connection.commit();
        }
    }

    private Connection bound() throws SQLException {
        var connection = database.getConnection();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("select set_config('nhan.tenants', '{1}', true)");
        }
        return connection;
    }
}
