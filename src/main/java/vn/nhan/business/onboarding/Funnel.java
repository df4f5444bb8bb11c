package vn.nhan.business.onboarding;

import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How many businesses of a province have come how far.
 *
 * @param quietDays after so many days without an act a business is dormant
 * @param stuckDays whoever has been at a stage for so many days is stuck there
 * @param total of all communes
 */
record Funnel(Instant asOf, int quietDays, int stuckDays, long businesses, Counts total, List<OfCommune> communes) {

    /** By {@link Stage#key}, in the order of the stages. */
    record Counts(Map<String, StageCount> stages) {

        static Counts of(Map<Stage, StageCount> counted) {
            var named = new LinkedHashMap<String, StageCount>();
            for (var stage : Stage.values()) {
                named.put(stage.key(), counted.getOrDefault(stage, StageCount.NONE));
            }
            return new Counts(named);
        }

        StageCount at(Stage stage) {
            return stages.getOrDefault(stage.key(), StageCount.NONE);
        }
    }

    /**
     * @param unitId null for businesses whose commune the official list doesn't know
     * @param name null likewise
     */
    record OfCommune(@Nullable UUID unitId, @Nullable String name, long businesses, Counts counts) {}

    static Funnel of(Instant asOf, int quietDays, int stuckDays, List<OfCommune> communes) {
        var total = new EnumMap<Stage, StageCount>(Stage.class);
        for (var commune : communes) {
            for (var stage : Stage.values()) {
                total.merge(stage, commune.counts().at(stage), StageCount::plus);
            }
        }
        return new Funnel(
                asOf,
                quietDays,
                stuckDays,
                communes.stream().mapToLong(OfCommune::businesses).sum(),
                Counts.of(total),
                communes);
    }
}
