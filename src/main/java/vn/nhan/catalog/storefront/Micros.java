package vn.nhan.catalog.storefront;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Moments as whole microseconds since 1970, exactly as PostgreSQL keeps them. */
final class Micros {

    private static final long A_SECOND = 1_000_000;

    private Micros() {}

    static String sql(String moment) {
        return "cast(extract(epoch from " + moment + ") * " + A_SECOND + " as bigint)";
    }

    static OffsetDateTime moment(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, A_SECOND), Math.floorMod(micros, A_SECOND) * 1000)
                .atOffset(ZoneOffset.UTC);
    }
}
