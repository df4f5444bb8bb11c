package vn.nhan.identity;

import java.util.Map;
import java.util.regex.Pattern;
import vn.nhan.platform.problem.InvalidValue;
import vn.nhan.platform.text.Vietnamese;

/**
 * An e-mail address as the HTML standard's {@code input type=email} takes it, with a dot in its domain. Personal data:
 * {@link #toString()} is masked, so that no log shows it whole.
 *
 * @param value at most 254 characters (RFC 5321), its domain in small letters
 */
public record EmailAddress(String value) {

    private static final int MAX_LENGTH = 254;
    private static final int MAX_LOCAL = 64;
    private static final Pattern LOCAL = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+");
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

    /** @throws InvalidValue {@code identity.email-format}, {@code identity.email-too-long} */
    public EmailAddress {
        if (value.length() > MAX_LENGTH) {
            throw new InvalidValue("identity.email-too-long", Map.of("max", MAX_LENGTH));
        }
        int at = value.indexOf('@');
        if (at < 1 || at > MAX_LOCAL || !LOCAL.matcher(value.substring(0, at)).matches()) {
            throw new InvalidValue("identity.email-format");
        }
        String domain = Vietnamese.lower(value.substring(at + 1));
        if (!DOMAIN.matcher(domain).matches()) {
            throw new InvalidValue("identity.email-format");
        }
        value = value.substring(0, at + 1) + domain;
    }

    /** Reads a typed address; spaces around it do not count. */
    public static EmailAddress parse(String typed) {
        return new EmailAddress(typed.strip());
    }

    /** {@code n•••@gmail.com}. */
    public String masked() {
        return value.charAt(0) + "•••" + value.substring(value.indexOf('@'));
    }

    @Override
    public String toString() {
        return masked();
    }
}
