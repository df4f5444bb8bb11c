package vn.nhan.support.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessKind;

/**
 * What everybody may know of a decision.
 *
 * @param outcome {@code approved} or {@code refused}
 * @param beneficiary the name of a cooperative or enterprise that is supported; null of everybody else
 * @param percent of the costs; null where no money is granted
 * @param replacedOn from when on it doesn't stand any more; null while it does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublishedDecision(
        UUID id,
        LocalDate decidedOn,
        String outcome,
        String need,
        BusinessKind kind,
        @Nullable String beneficiary,
        String commune,
        @Nullable Integer percent,
        @Nullable LocalDate replacedOn) {}
