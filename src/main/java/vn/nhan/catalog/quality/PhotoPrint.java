package vn.nhan.catalog.quality;

import java.util.ArrayList;
import java.util.List;

/**
 * How near ones of a perceptual hash of 64 bits are found by equality: in four parts of 16 bits. Of two hashes that differ in
 * at most seven bits, one part differs in none or in one; so 17 values of each part are looked for, and none is missed.
 */
final class PhotoPrint {

    static final int PARTS = 4;

    /** More are never asked for: the parts would miss some. */
    static final int FARTHEST = 7;

    private static final int BITS = 16;

    private PhotoPrint() {}

    /** A part of a hash, 0 the highest; 0 to 65535, as the table derives it. */
    static int part(long hash, int number) {
        return (int) (hash >>> (PARTS - 1 - number) * BITS) & 0xffff;
    }

    /** The part itself, and each value that differs from it in one bit: 17. */
    static List<Integer> near(int part) {
        var near = new ArrayList<Integer>(BITS + 1);
        near.add(part);
        for (var bit = 0; bit < BITS; bit++) {
            near.add(part ^ 1 << bit);
        }
        return near;
    }

    /** Bits that differ, 0 to 64. */
    static int distance(long one, long other) {
        return Long.bitCount(one ^ other);
    }
}
