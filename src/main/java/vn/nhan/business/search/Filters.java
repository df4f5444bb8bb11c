package vn.nhan.business.search;

import java.util.Objects;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What addresses of searches may carry, on pages and in the API. */
public class Filters {

    /** Words of the name, or a whole tax code. */
    @RestQuery
    @Nullable
    String q;

    @RestQuery
    @Nullable
    String taxCode;

    /** A status, or {@code any} for all but drafts. */
    @RestQuery
    @Nullable
    String status;

    @RestQuery
    @Nullable
    String kind;

    @RestQuery
    @Nullable
    String sector;

    /** A stage on the way to the market; {@code active} and {@code dormant} are of those that have published. */
    @RestQuery
    @Nullable
    String stage;

    /** Five digits, of a commune of today. */
    @RestQuery
    @Nullable
    String commune;

    Asked.Typed typed(String usualStatus) {
        return new Asked.Typed(
                q, taxCode, Objects.requireNonNullElse(status, usualStatus), kind, sector, stage, commune);
    }
}
