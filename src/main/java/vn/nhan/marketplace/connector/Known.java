package vn.nhan.marketplace.connector;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the engine has kept of a listing on a marketplace.
 *
 * @param remote as last read, or as the last step left it; empty while nothing is known to be there
 * @param handles of the listing and of the account's pictures ({@code image:} and the hash), also before it is there
 */
public record Known(Optional<Remote> remote, Map<String, String> handles) {

    public static final Known NOTHING = new Known(Optional.empty(), Map.of());

    /** Marks the generation that was last sent: what was rejected is sent again only when it changed. */
    public static final String SENT = "sent";

    /** Id of what was there before and is lost: what is made in its place is not the same create. */
    public static final String LOST = "lost";

    /** Marks what we made and nobody was shown yet: as long as that is so, nobody has ordered any of it. */
    public static final String UNSEEN = "unseen";

    private static final String IMAGE = "image:";

    public Optional<String> picture(String sha256) {
        return Optional.ofNullable(handles.get(imageHandle(sha256)));
    }

    public static String imageHandle(String sha256) {
        return IMAGE + sha256;
    }

    /** With what a step left behind. */
    public Known after(Applied applied) {
        var all = new HashMap<>(handles);
        all.putAll(applied.handles());
        applied.remote().ifPresent(remote -> all.putAll(remote.handles()));
        return new Known(applied.remote().or(() -> remote), Map.copyOf(all));
    }

    /** Without a mark. */
    public Known without(String handle) {
        var all = new HashMap<>(handles);
        all.remove(handle);
        return new Known(remote, Map.copyOf(all));
    }

    /** With what was read; what isn't there any more takes its own handles along, pictures stay. */
    public Known observed(Optional<Remote> found) {
        var all = new HashMap<>(handles);
        if (found.isEmpty()) {
            all.keySet().removeIf(name -> !name.startsWith(IMAGE) && !name.equals(LOST));
            remote.ifPresent(before -> all.put(LOST, before.remoteId()));
        }
        found.ifPresent(remote -> all.putAll(remote.handles()));
        return new Known(found, Map.copyOf(all));
    }
}
