package vn.nhan.reporting.adoption;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What several provinces have in common under one heading.
 *
 * @param count how many values are shared
 * @param first at most {@link #SHOWN} of them, in order
 * @param outcome what will become of each, a stable word
 */
record Collisions(CollisionKind kind, long count, List<Shared> first, Outcome outcome) {

    static final int SHOWN = 100;

    /**
     * @param value what is shared; null where it is a person, who is named by an id alone
     * @param holders the rows or provinces that have it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Shared(@Nullable String value, List<Holder> holders) {}

    /**
     * @param province slug of the province
     * @param id of the row there; null for what stands in the province's file
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Holder(String province, @Nullable UUID id) {}
}
