package vn.nhan.business.profile;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import vn.nhan.platform.problem.InvalidValue;
import vn.nhan.platform.text.Vietnamese;

/** Address of a web site: https, a host with a name and a dot, no user, no port, plain ASCII, at most 200 characters. */
record Website(String value) {

    private static final int LONGEST = 200;
    private static final Pattern HOST =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])");

    /** @throws InvalidValue {@code profile.website-format} */
    static Website parse(String typed) {
        var text = typed.strip();
        try {
            var address = new URI(text);
            var host = address.getHost();
            if (text.length() > LONGEST
                    || !text.chars().allMatch(c -> c > ' ' && c < 0x7F)
                    || !"https".equalsIgnoreCase(address.getScheme())
                    || host == null
                    || !HOST.matcher(Vietnamese.lower(host)).matches()
                    || address.getUserInfo() != null
                    || address.getPort() != -1) {
                throw new InvalidValue("profile.website-format");
            }
            return new Website(text);
        } catch (URISyntaxException e) {
            throw new InvalidValue("profile.website-format");
        }
    }
}
