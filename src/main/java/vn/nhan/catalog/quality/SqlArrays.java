package vn.nhan.catalog.quality;

import java.util.Collection;
import java.util.stream.Collectors;

/** Arrays as PostgreSQL reads them; for numbers and ids only, which need no quotes. */
final class SqlArrays {

    private SqlArrays() {}

    static String of(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
