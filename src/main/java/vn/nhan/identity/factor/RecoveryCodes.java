package vn.nhan.identity.factor;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Codes on paper that stand in for the authenticator app, each good once. Twelve characters out of 27, some 57 bits: no
 * slow hash is needed to keep them. Characters that hands and eyes mix up (0 O, 1 I L, 2 Z, 5 S, 8 B, U V) appear once.
 */
public final class RecoveryCodes {

    /** How many a person gets at a time. */
    public static final int COUNT = 10;

    static final String ALPHABET = "23456789ACDEFGHJKMNPQRTVWXY";

    private static final int GROUPS = 3;
    private static final int GROUP_LENGTH = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCodes() {}

    /** {@link #COUNT} different codes, {@code 7K3M-QF9T-XH2C}. */
    public static List<String> fresh() {
        return Stream.generate(RecoveryCodes::code).distinct().limit(COUNT).toList();
    }

    /** The one form in which a code is hashed and compared: capital letters and digits, nothing between them. */
    public static String canonical(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    }

    private static String code() {
        return IntStream.range(0, GROUPS).mapToObj(i -> group()).collect(Collectors.joining("-"));
    }

    private static String group() {
        return RANDOM.ints(GROUP_LENGTH, 0, ALPHABET.length())
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
                .collect(Collectors.joining());
    }
}
