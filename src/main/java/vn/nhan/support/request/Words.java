package vn.nhan.support.request;

import org.jspecify.annotations.Nullable;
import vn.nhan.platform.validation.PlainText;

/** What somebody says about a request: a question, an answer, a reason. */
public record Words(
        @PlainText(max = 1000, lines = true) @Nullable String text) {

    String said() {
        return text == null ? "" : text.strip();
    }
}
