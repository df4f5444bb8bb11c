package vn.nhan.platform.message;

import java.util.regex.Pattern;
import vn.nhan.platform.text.Vietnamese;

/**
 * A short letter in plain text. Personal data: {@link #toString()} shows nothing of it.
 *
 * @param to one e-mail address, ASCII, at most 254 characters (RFC 5321)
 * @param subject one line, 1 to 200 characters
 * @param text 1 to 20,000 characters
 */
public record Message(String to, String subject, String text) {

    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_TEXT = 20_000;

    /** Nothing that could end a header or add a second recipient. */
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9.-]+");

    /** @throws IllegalArgumentException when it couldn't be sent as it is; the reason names no content */
    public Message {
        if (to.length() > LONGEST_ADDRESS || !ADDRESS.matcher(to).matches()) {
            throw new IllegalArgumentException("not one e-mail address");
        }
        if (subject.isBlank() || subject.length() > LONGEST_SUBJECT || Vietnamese.hasControlCharacters(subject)) {
            throw new IllegalArgumentException("not a subject of one line");
        }
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("not a text of a message");
        }
    }

    @Override
    public String toString() {
        return "Message[•••]";
    }
}
