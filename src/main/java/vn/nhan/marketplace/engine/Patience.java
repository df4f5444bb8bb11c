package vn.nhan.marketplace.engine;

import java.time.Duration;

/**
 * How long it takes until what was sent is certain.
 *
 * @param settling what was sent and not answered may still be under way; longer than any call
 * @param appearing for so long after a write, a marketplace's search may not find yet what was just made
 * @param longest between two tries, however often they came to nothing
 */
public record Patience(Duration settling, Duration appearing, Duration longest) {

    public static final Patience USUAL =
            new Patience(Duration.ofSeconds(60), Duration.ofMinutes(2), Duration.ofMinutes(15));

    /**
     * For how long after a write it may be there without being found.
     *
     * @param unsure whether nobody answered it: then it may be made only at the end of its settling, and be found even later
     */
    Duration appears(boolean unsure) {
        return unsure ? settling.plus(appearing) : appearing;
    }
}
