package vn.nhan.marketplace.connector;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One exchange to be made. Holds nothing secret until it is signed.
 *
 * @param path from the root of the address, percent-encoded where needed
 * @param query decoded; encoded when it is sent
 * @param bucket which limit it counts against
 * @param safeToRepeat whether sending it twice does no more than once: else a time-out leaves an {@link Fault.Unknown}
 */
public record Call(
        To to,
        String method,
        String path,
        SortedMap<String, String> query,
        Map<String, String> headers,
        Payload payload,
        String bucket,
        boolean safeToRepeat) {

    /** Whom it is for. */
    public enum To {
        /** The address of the shop or of the whole marketplace. */
        API,
        /** Where tokens are given. */
        SIGN_IN
    }

    public Call {
        query = Collections.unmodifiableSortedMap(new TreeMap<>(query));
        headers = Map.copyOf(headers);
    }

    /** A read: safe to repeat. */
    public static Call get(String path, String bucket) {
        return new Call(To.API, "GET", path, new TreeMap<>(), Map.of(), Payload.NONE, bucket, true);
    }

    /** A write: not safe to repeat unless {@link #repeatable} says so. */
    public static Call write(String method, String path, String bucket, Payload payload) {
        return new Call(To.API, method, path, new TreeMap<>(), Map.of(), payload, bucket, false);
    }

    public Call repeatable() {
        return new Call(to, method, path, query, headers, payload, bucket, true);
    }

    public Call forSignIn() {
        return new Call(To.SIGN_IN, method, path, query, headers, payload, bucket, safeToRepeat);
    }

    public Call with(String name, String value) {
        var all = new TreeMap<>(query);
        all.put(name, value);
        return new Call(to, method, path, all, headers, payload, bucket, safeToRepeat);
    }

    public Call withHeader(String name, String value) {
        var all = new TreeMap<>(headers);
        all.put(name, value);
        return new Call(to, method, path, query, all, payload, bucket, safeToRepeat);
    }

    /** Never a value of it, which may be a secret. */
    @Override
    public String toString() {
        return method + " " + path + query.keySet();
    }

    public Call withPayload(Payload replaced) {
        return new Call(to, method, path, query, headers, replaced, bucket, safeToRepeat);
    }
}
