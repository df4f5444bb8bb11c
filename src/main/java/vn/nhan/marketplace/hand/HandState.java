package vn.nhan.marketplace.hand;

import java.util.Arrays;
import java.util.Locale;

/** How a listing stands at a marketplace where people put it. What is there nobody has read back. */
public enum HandState {
    /** Everything is ready; somebody has to put it there. */
    TO_POST,
    /** Something has to be mended here first. */
    BLOCKED,
    /** Somebody says that it is there, as wanted, and that is not long ago. */
    CONFIRMED,
    /** It is too long ago. */
    TO_LOOK,
    /** What is wanted has changed since. */
    TO_MEND,
    /** It may not stand there any longer. */
    TO_REMOVE,
    /** Nobody says that it is there, and the storefront doesn't show it. */
    UNLISTED,
    /** Taken off by its seller, and by their word not there any more. */
    OFF;

    /** As it stands in the database and in JSON. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static HandState of(String key) {
        return Arrays.stream(values())
                .filter(state -> state.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no state " + key));
    }
}
