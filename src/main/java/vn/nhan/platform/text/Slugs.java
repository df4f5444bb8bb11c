package vn.nhan.platform.text;

import java.util.Collection;

/** Names in addresses that must differ from those already given. */
public final class Slugs {

    private Slugs() {}

    /** The first of {@code wanted}, {@code wanted-2}, {@code wanted-3}, … that is not taken. */
    public static String free(String wanted, Collection<String> taken) {
        if (!taken.contains(wanted)) {
            return wanted;
        }
        var number = 2;
        while (taken.contains(wanted + "-" + number)) {
            number++;
        }
        return wanted + "-" + number;
    }
}
