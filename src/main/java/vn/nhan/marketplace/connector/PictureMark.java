package vn.nhan.marketplace.connector;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * By which a picture is known again in a shop that keeps it under an id of its own: the beginning of its hash, written
 * into a name that the shop gives back.
 */
public final class PictureMark {

    private static final int LENGTH = 16;
    private static final Pattern MARK = Pattern.compile("(?<![0-9a-f])[0-9a-f]{" + LENGTH + "}(?![0-9a-f])");
    private static final String HANDLE = "picture:";

    private PictureMark() {}

    public static String of(Desired.Picture picture) {
        return picture.sha256().substring(0, LENGTH);
    }

    /** The last one in a name or an address; empty for a picture that isn't ours. */
    public static Optional<String> in(String name) {
        return MARK.matcher(name).results().reduce((first, second) -> second).map(found -> found.group());
    }

    /** All that are wanted, in their order, as a field is compared. */
    public static String field(Desired want) {
        return field(want.pictures().stream().map(PictureMark::of).toList());
    }

    public static String field(Collection<String> marks) {
        return marks.stream().collect(Collectors.joining(","));
    }

    /** Where the id of a picture that hangs on the listing is kept. */
    public static String handle(String mark) {
        return HANDLE + mark;
    }

    /** Its id there; empty when it doesn't hang on the listing now, whatever it did before. */
    public static Optional<String> id(Known have, Desired.Picture picture) {
        return have.remote().map(remote -> remote.handles().get(handle(of(picture))));
    }
}
