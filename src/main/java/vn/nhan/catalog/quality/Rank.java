package vn.nhan.catalog.quality;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.Invalid;

/** A place in a list by score: after this one. As text: {@code 37.0190…}. */
record Rank(int score, UUID product) {

    static final Rank START = new Rank(-1, new UUID(0, 0));

    /** @throws Invalid when the text is none of ours */
    static Rank of(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return START;
        }
        var dot = text.indexOf('.');
        try {
            return new Rank(
                    Integer.parseInt(text.substring(0, Math.max(0, dot))), UUID.fromString(text.substring(dot + 1)));
        } catch (IllegalArgumentException e) {
            throw new Invalid("cursor", "value.format");
        }
    }

    @Override
    public String toString() {
        return score + "." + product;
    }
}
