package vn.nhan.testing;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Citizen ids that nobody has: no province was ever numbered 000. */
public final class Citizens {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Citizens() {}

    public static String next() {
        return String.format(Locale.ROOT, "000185%06d", NUMBER.incrementAndGet());
    }
}
