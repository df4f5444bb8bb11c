package vn.nhan.identity;

import java.util.UUID;

/** What remains of a person who was erased: enough to tell two of them apart in a log, and nothing of who they were. */
final class Pseudonym {

    /** Without letters and digits that are taken for each other. */
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

    private static final int LENGTH = 6;

    private Pseudonym() {}

    /** From the random part of the id, not from anything about the person. */
    static String of(UUID accountId) {
        var random = accountId.getLeastSignificantBits() & Long.MAX_VALUE;
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt((int) (random % LETTERS.length())));
            random /= LETTERS.length();
        }
        return code.toString();
    }
}
