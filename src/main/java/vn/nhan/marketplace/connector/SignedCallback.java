package vn.nhan.marketplace.connector;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The way back of a seller's browser, signed as Shopify does it: hex HMAC-SHA-256 of the sorted parameters. */
public final class SignedCallback {

    private static final String HMAC = "hmac";

    private SignedCallback() {}

    public static boolean isGenuine(Map<String, String> parameters, String secret) {
        var sorted = new TreeMap<>(parameters);
        var given = sorted.remove(HMAC);
        var message = sorted.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("&"));
        return given != null && Digests.same(Digests.hex(secret, message), given);
    }

    /** @throws FaultException when somebody else made it up */
    public static String code(Map<String, String> parameters, String secret) {
        if (!isGenuine(parameters, secret)) {
            throw new FaultException(new Fault.AuthRevoked("callback-forged", ""));
        }
        return parameters.getOrDefault("code", "");
    }
}
