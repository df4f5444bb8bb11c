package vn.nhan.platform.storage.sweep;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Random parts of object names, millions of them in little room: eight bytes each, which hold the first 60 of their 160
 * bits. Two that share those count as one, and an object stays that could have gone.
 */
final class Stems {

    private static final Pattern NAME =
            Pattern.compile("tenants/[0-9]{1,5}/(?<stem>[a-z2-7]{32})(?:/[a-z][a-z0-9-]{0,23})?");
    private static final int DIGITS = 12;
    private static final int BITS = 5;

    private long[] known = new long[1024];
    private int size;
    private boolean sorted;

    /** The random part of an object's name; empty when the name is none of ours. */
    static Optional<String> ofName(String name) {
        var matcher = NAME.matcher(name);
        return matcher.matches() ? Optional.of(matcher.group("stem")) : Optional.empty();
    }

    void add(String stem) {
        if (size == known.length) {
            known = Arrays.copyOf(known, size * 2);
        }
        known[size++] = packed(stem);
        sorted = false;
    }

    boolean contains(String stem) {
        if (!sorted) {
            Arrays.sort(known, 0, size);
            sorted = true;
        }
        return Arrays.binarySearch(known, 0, size, packed(stem)) >= 0;
    }

    private static long packed(String stem) {
        long bits = 0;
        for (char digit : stem.substring(0, DIGITS).toCharArray()) {
            bits = bits << BITS | (digit >= 'a' ? digit - 'a' : digit - '2' + 26);
        }
        return bits;
    }
}
