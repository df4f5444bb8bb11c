package vn.nhan.platform.web;

import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.Invalid;

/** What a call must bring with it. */
public final class Required {

    private Required() {}

    /** @throws Invalid where the call has no body */
    public static <T> T body(@Nullable T body) {
        return part("", body);
    }

    /**
     * One of several parts.
     *
     * @throws Invalid naming the part where it is missing
     */
    public static <T> T part(String name, @Nullable T part) {
        if (part == null) {
            throw new Invalid(name, "value.required");
        }
        return part;
    }
}
