package vn.nhan.support.assessment.instrument;

import java.util.List;

/**
 * What all answers of one assessment come to. Has an order among the scores of one edition only.
 *
 * @param level 0 to 5
 * @param pillars in the order of the instrument
 */
public record Score<S extends Scale>(Edition edition, Measure measure, int level, List<OfPillar> pillars)
        implements Comparable<Score<S>> {

    /** @param of10000 hundredths of a percent of what the pillar could have */
    public record OfPillar(Pillar pillar, int of10000, int level) {

        /** Whole percent, rounded down. */
        public int percent() {
            return of10000 / 100;
        }
    }

    public Score {
        pillars = List.copyOf(pillars);
    }

    /**
     * By the level alone: two results of one level say the same of a business.
     *
     * @throws IllegalArgumentException for a score of another edition, or of another province's criteria
     */
    @Override
    public int compareTo(Score<S> other) {
        if (!edition.equals(other.edition)) {
            throw new IllegalArgumentException("scores of " + edition + " and " + other.edition + " don't compare");
        }
        return Integer.compare(level, other.level);
    }
}
