package vn.nhan.marketplace.vendure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.connector.Finding;
import vn.nhan.marketplace.connector.Payload;
import vn.nhan.marketplace.connector.Reply;

class VendureFaultsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    FORBIDDEN             | You are not currently authorized        | AuthRevoked
                    CHANNEL_NOT_FOUND     | No channel with the token "x"           | AuthRevoked
                    ENTITY_NOT_FOUND      | No Product with the id "9" could be found | Gone
                    ENTITY_NOT_FOUND      | No ProductVariant with the id "9" could | Transient
                    INTERNAL_SERVER_ERROR | boom                                    | Transient
                    USER_INPUT_ERROR      | A ProductVariant with the selected      | Rejected
                    GRAPHQL_VALIDATION_FAILED | Int cannot represent                | Rejected
                    A_WORD_OF_TOMORROW    | whatever                                | Rejected
                    """)
    void anErrorOfTheQuestionIsToldByItsCode(String code, String message, String kind) {
        var fault = fault(
                200,
                "{\"errors\":[{\"message\":\"" + message.replace("\"", "\\\"") + "\",\"extensions\":{\"code\":\"" + code
                        + "\"}}],\"data\":null}");

        assertThat(fault.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(fault.code()).isEqualTo(code);
    }

    @Test
    void anErrorOfAResultIsFoundWithinIt() {
        var fault = fault(
                200,
                "{\"data\":{\"createAssets\":[{\"__typename\":\"MimeTypeError\",\"errorCode\":\"MIME_TYPE_ERROR\","
                        + "\"message\":\"no\"}]}}");

        assertThat(fault)
                .isInstanceOfSatisfying(
                        Fault.Rejected.class,
                        rejected -> assertThat(rejected.findings())
                                .extracting(Finding::field)
                                .containsExactly("pictures"));
    }

    @Test
    void whatWasNotDeletedIsARefusal() {
        assertThat(fault(200, "{\"data\":{\"deleteProduct\":{\"result\":\"NOT_DELETED\",\"message\":\"in use\"}}}"))
                .isEqualTo(new Fault.Rejected("NOT_DELETED", "in use", List.of()));
    }

    @Test
    void whatIsNoAnswerIsTriedAgain() {
        assertThat(fault(200, "{\"data\":{\"pro")).isInstanceOf(Fault.Transient.class);
        assertThat(fault(200, "<html></html>")).isInstanceOf(Fault.Transient.class);
        assertThat(fault(200, "{}")).isInstanceOf(Fault.Transient.class);
        assertThat(fault(503, "")).isInstanceOf(Fault.Transient.class);
        assertThat(fault(302, "")).isInstanceOf(Fault.Transient.class);
        assertThat(fault(429, "")).isInstanceOf(Fault.Throttled.class);
        assertThat(fault(401, "")).isInstanceOf(Fault.AuthRevoked.class);
    }

    @Test
    void anAnswerIsNone() {
        assertThat(VendureFaults.of(reply(200, "{\"data\":{\"product\":null}}")))
                .isEmpty();
    }

    private static Fault fault(int status, String body) {
        return VendureFaults.of(reply(status, body)).orElseThrow();
    }

    private static Reply reply(int status, String body) {
        return new Reply(status, Map.of(), Payload.json(body));
    }
}
