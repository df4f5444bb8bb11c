package vn.nhan.business.onboarding;

/**
 * Businesses at one stage.
 *
 * @param reached for how many there is evidence of it
 * @param now how many are there at present
 * @param stuck how many of these have been there for too long
 */
public record StageCount(long reached, long now, long stuck) {

    static final StageCount NONE = new StageCount(0, 0, 0);

    StageCount plus(StageCount other) {
        return new StageCount(reached + other.reached, now + other.now, stuck + other.stuck);
    }

    long of(Measure measure) {
        return switch (measure) {
            case REACHED -> reached;
            case NOW -> now;
            case STUCK -> stuck;
        };
    }
}
