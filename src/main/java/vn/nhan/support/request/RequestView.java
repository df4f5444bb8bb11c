package vn.nhan.support.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.calendar.Certainty;
import vn.nhan.support.clock.ClockState;

/**
 * A request as its people, officers and whoever helps see it.
 *
 * @param voiceSeconds how long the recording is; null without one
 * @param helped whether a helper asked for the business
 * @param similarTo another request of the firm for a part of it
 * @param steps what happened, the newest last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RequestView(
        UUID id,
        UUID businessId,
        String business,
        String need,
        @Nullable String words,
        boolean photo,
        @Nullable Integer voiceSeconds,
        List<String> languages,
        boolean remoteIsFine,
        String channel,
        boolean helped,
        Instant submittedAt,
        RequestState state,
        @Nullable Holding holder,
        Clock clock,
        @Nullable Grant grant,
        @Nullable UUID similarTo,
        @Nullable UUID assessmentId,
        List<Step> steps,
        List<Plea> complaints) {

    /** Who has it now, since when, and when it is looked at again at the latest. */
    public record Holding(HolderKind kind, Instant since, Instant until) {}

    /**
     * The clock of the decision.
     *
     * @param used whole working days
     * @param days of the term
     * @param lastDay null while it stands still, and where the holidays of a year are missing
     * @param missingYear the year without holidays, for which nobody can name a day
     * @param overdue working days since the last day; null where it isn't late, or none was worked
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Clock(
            ClockState state,
            int used,
            int days,
            @Nullable LocalDate lastDay,
            Certainty certainty,
            @Nullable Integer missingYear,
            boolean late,
            @Nullable Integer overdue,
            String basis) {

        static Clock of(RequestTimes.Decision decision, Instant now) {
            var reading = decision.reading();
            var late = reading.isLate(now);
            var until = reading.settledAt() == null ? now : reading.settledAt();
            return new Clock(
                    reading.state(),
                    reading.workingDaysUsed(),
                    decision.days(),
                    reading.lastDay(),
                    reading.certainty(),
                    reading.missingYear(),
                    late,
                    late && reading.lastDay() != null ? Overdue.after(reading.lastDay(), until) : null,
                    decision.basis());
        }
    }

    /** What was granted. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Grant(
            @Nullable UUID formId,
            @Nullable UUID programmeId,
            @Nullable Integer percent) {}

    /**
     * @param by only for officers; null for the platform itself
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Step(
            String kind,
            RequestState to,
            Instant at,
            @Nullable String by,
            @Nullable HolderKind holder,
            List<String> reasons,
            @Nullable String note) {}

    /** A complaint, and what the department's head said. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Plea(
            UUID id,
            Instant raisedAt,
            @Nullable String words,
            Instant dueAt,
            boolean late,
            @Nullable String outcome,
            @Nullable Instant decidedAt,
            @Nullable String answer) {}

    /** The last question that nobody has answered yet. */
    public @Nullable String question() {
        return state != RequestState.RETURNED
                ? null
                : steps.stream()
                        .filter(step -> step.kind().equals(RequestMove.RETURN.key()))
                        .reduce((first, second) -> second)
                        .map(Step::note)
                        .orElse(null);
    }
}
