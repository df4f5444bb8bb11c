package vn.nhan.tenant;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.nhan.platform.text.LocalizedText;

/**
 * What a province has set out to reach, as its file states it.
 *
 * @param code unique within the province
 * @param legalBasis the act behind it, in Vietnamese; only a demo programme may be without
 * @param period always has a last day
 * @param targets empty where the act's own figures are not on file
 * @param demo invented to show the platform at work; pages must say so
 */
public record Programme(
        String code,
        LocalizedText name,
        Optional<String> legalBasis,
        DateSpan period,
        List<Target> targets,
        boolean demo) {

    public Programme {
        // Not List.copyOf: an empty item of the file must reach the reader, who names it.
        targets = targets.stream().toList();
    }

    /** The figures set for that day. */
    public List<Target> targetsOn(LocalDate day) {
        return period.contains(day)
                ? targets.stream().filter(target -> target.isSetFor(day)).toList()
                : List.of();
    }

    /**
     * @param indicator code of the indicator, in lower case with hyphens
     * @param value at least so much; 0 to 100 for {@link Unit#PERCENT}
     * @param from first day for which this figure is set; empty for the programme's own
     * @param to last day; empty for the programme's own
     */
    public record Target(String indicator, Integer value, Unit unit, Optional<LocalDate> from, Optional<LocalDate> to) {

        /** A figure for the whole of the programme. */
        public Target(String indicator, Integer value, Unit unit) {
            this(indicator, value, unit, Optional.empty(), Optional.empty());
        }

        boolean isSetFor(LocalDate day) {
            return from.stream().noneMatch(day::isBefore) && to.stream().noneMatch(day::isAfter);
        }
    }

    public enum Unit {
        @JsonProperty("percent")
        PERCENT,
        @JsonProperty("count")
        COUNT
    }
}
