package vn.nhan.platform.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@nhan.example\r\nBcc: b@nhan.example",
                "a@nhan.example\n",
                "a@nhan.example, b@nhan.example",
                "a@nhan.example b@nhan.example",
                "Ai <a@nhan.example>",
                "<a@nhan.example>",
                "a@nhan.example;b@nhan.example",
                "ạ@nhan.example",
                "a@b@nhan.example",
                "0900 000 012",
                ""
            })
    void recipientIsOneAddressAndNothingElse(String to) {
        assertThatThrownBy(() -> new Message(to, "Chào", "Chào")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Chào\r\nBcc: b@nhan.example", "Chào\nX: y", "Chào\u0000", "Chào\u2028X: y", " ", ""})
    void subjectIsOneLine(String subject) {
        assertThatThrownBy(() -> new Message("a@nhan.example", subject, "Chào"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void messageStaysOutOfLogs() {
        assertThat(new Message("hanh@nhan.example", "Mời", "Mã 123456").toString())
                .doesNotContain("hanh")
                .doesNotContain("123456");
    }

    @Test
    void onlyTheNewestMessagesArePinned() {
        var posted = new PostedMessages();

        IntStream.range(0, PostedMessages.KEPT + 5)
                .forEach(i -> posted.send(message(i)).await().indefinitely());

        assertThat(posted.all()).hasSize(PostedMessages.KEPT);
        assertThat(posted.all().get(0).subject()).isEqualTo("Thư " + (PostedMessages.KEPT + 4));
    }

    @Test
    void pinnedMessageOffersItsLink() {
        var pinned = PinnedMessage.of(new Message("a@nhan.example", "Mời", "Chào\n\nhttps://nhan.example/x\nHết"));

        assertThat(pinned.link()).isEqualTo("https://nhan.example/x");
        assertThat(pinned.lines()).containsExactly("Chào", "https://nhan.example/x", "Hết");
    }

    private static Message message(int number) {
        return new Message("a@nhan.example", "Thư " + number, "Chào");
    }
}
