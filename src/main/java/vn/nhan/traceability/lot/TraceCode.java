package vn.nhan.traceability.lot;

import java.security.SecureRandom;

/**
 * The public code of goods that have no GTIN: opaque, meaningful on our own domain only, and never written as a GS1
 * key. Two characters name the issuing tenant, nine are random (45 bits), the last one is a check character. The tenant
 * is frozen at issue: it lets a scan find its province without a table above all provinces, and stays when provinces
 * merge.
 *
 * @param text 12 capitals of Crockford's base 32
 */
public record TraceCode(String text) {

    /** The highest tenant two characters can name. */
    public static final int HIGHEST_TENANT = 1_023;

    private static final int LENGTH = 12;
    private static final int RANDOM_LENGTH = 9;
    private static final int GROUP = 4;

    /** @throws BadTraceCode lot.trace-code */
    public TraceCode {
        if (text.length() != LENGTH || !TraceCheck.isWritten(text) || !TraceCheck.closes(text)) {
            throw new BadTraceCode();
        }
    }

    /**
     * A new code. Among a million codes of one tenant two are alike with odds of 1 to 70, so the caller's table needs
     * its unique key.
     *
     * @param tenant 0 to 1023
     * @throws IllegalArgumentException when no two characters can name the tenant
     */
    public static TraceCode issue(int tenant, SecureRandom random) {
        if (tenant < 0 || tenant > HIGHEST_TENANT) {
            throw new IllegalArgumentException("tenant outside 0.." + HIGHEST_TENANT + ": " + tenant);
        }
        StringBuilder body = new StringBuilder(LENGTH);
        body.append(TraceCheck.symbol(tenant / 32)).append(TraceCheck.symbol(tenant % 32));
        for (int i = 0; i < RANDOM_LENGTH; i++) {
            body.append(TraceCheck.symbol(random.nextInt(32)));
        }
        return new TraceCode(body.append(TraceCheck.of(body.toString())).toString());
    }

    /**
     * Reads a code from an address or as typed from a label: small letters, hyphens and blanks are fine, O is taken for
     * 0, I and L for 1.
     *
     * @throws BadTraceCode lot.trace-code
     */
    public static TraceCode parse(String typed) {
        StringBuilder read = new StringBuilder(LENGTH);
        typed.chars()
                .filter(c -> c != '-' && !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(c -> read.append(likeliest((char) c)));
        return new TraceCode(read.toString());
    }

    public int tenant() {
        return 32 * TraceCheck.value(text.charAt(0)) + TraceCheck.value(text.charAt(1));
    }

    /** In groups for the eye: {@code XXXX-XXXX-XXXX}. */
    public String display() {
        return String.join("-", text.substring(0, GROUP), text.substring(GROUP, 2 * GROUP), text.substring(2 * GROUP));
    }

    /** Where the code is resolved, on the host printed beside it. */
    public String path() {
        return "/t/" + text;
    }

    @Override
    public String toString() {
        return text;
    }

    private static char likeliest(char typed) {
        return switch (typed) {
            case 'o', 'O' -> '0';
            case 'i', 'I', 'l', 'L' -> '1';
            // Raising non-ASCII letters would make letters of our alphabet out of ı and ſ.
            default -> typed < 0x80 ? Character.toUpperCase(typed) : typed;
        };
    }
}
