package vn.nhan.marketplace.mapping;

import org.jspecify.annotations.Nullable;

/**
 * Where the value of a marketplace's attribute comes from: the same for all goods, or what each says of itself. One of the two
 * is there.
 *
 * @param value as the marketplace takes it
 * @param attribute code of ours, or {@link #PRODUCER}
 */
record Source(@Nullable String value, @Nullable String attribute) {

    /** Stands for the name of whoever makes the goods. */
    static final String PRODUCER = "producer";

    static Source constant(String value) {
        return new Source(value, null);
    }

    static Source ours(String attribute) {
        return new Source(null, attribute);
    }
}
