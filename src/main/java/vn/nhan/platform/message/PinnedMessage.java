package vn.nhan.platform.message;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A message as the page shows it.
 *
 * @param link the first address in the text, or null
 */
record PinnedMessage(
        String to,
        String subject,
        List<String> lines,
        @Nullable String link) {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    static PinnedMessage of(Message message) {
        var found = ADDRESS.matcher(message.text());
        return new PinnedMessage(
                message.to(),
                message.subject(),
                message.text().lines().filter(line -> !line.isBlank()).toList(),
                found.find() ? found.group() : null);
    }
}
