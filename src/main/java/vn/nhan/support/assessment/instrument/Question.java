package vn.nhan.support.assessment.instrument;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.fact.Sector;
import vn.nhan.platform.text.LocalizedText;

/**
 * @param name beyond its instrument, such as {@code 1970-2021:strategy-plan}
 * @param sectors whom it is asked; empty for everybody
 * @param options the fewest points first; the first one has none
 */
public record Question(
        String name,
        Pillar pillar,
        int weight,
        Set<Sector> sectors,
        LocalizedText text,
        @Nullable LocalizedText hint,
        List<Option> options) {

    /** @param points 0 to the scale of the instrument */
    public record Option(int points, LocalizedText text) {}

    public Question {
        sectors = Set.copyOf(sectors);
        options = List.copyOf(options);
    }

    /** @param sector null while nobody has told it: then common questions only */
    public boolean isAsked(@Nullable Sector sector) {
        return sectors.isEmpty() || (sector != null && sectors.contains(sector));
    }

    public boolean isCommon() {
        return sectors.isEmpty();
    }

    public boolean offers(int points) {
        return options.stream().anyMatch(option -> option.points() == points);
    }
}
