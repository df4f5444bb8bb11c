package vn.nhan.support.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import vn.nhan.place.GeoPoint;

/** How well somebody fits, part by part. */
class MatchScoreTest {

    private static final MatchScore SCORE = new MatchScore(Made.WEIGHTS, Made.TODAY, 4000);

    @Property(tries = 300, seed = "20261118")
    void partsAreWithinTheirPointsAndSumUpToTheTotal(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        var made = new Made(seed);
        var request = made.requests(1).get(0);
        for (var expert : made.experts(20)) {
            var scored = SCORE.of(expert, request);

            assertThat(scored.total()).isBetween(0, 10_000);
            assertThat(scored.parts()).hasSize(Part.values().length);
            assertThat(scored.parts())
                    .allSatisfy(one -> assertThat(one.points()).isBetween(0, one.most()));
            assertThat(scored.parts().stream().mapToInt(Scored.Told::points).sum())
                    .isEqualTo(scored.total())
                    .isEqualTo(SCORE.total(expert, request));
        }
    }

    @Property(tries = 100, seed = "20261118")
    void sameQuestionHasTheSameAnswerInWhateverOrderExpertsCome(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        var experts = new Made(seed).experts(60);
        var request = new Made(seed + 1).requests(1).get(0);
        var before = Made.index(experts).best(request, 10);
        Collections.shuffle(experts, new Random(seed));

        assertThat(Made.index(experts).best(request, 10)).isEqualTo(before);
    }

    @Test
    void ofEqualsTheLowerIdComesFirst() {
        var index = Made.index(java.util.List.of(Made.expert(2), Made.expert(1), Made.expert(3)));

        assertThat(index.best(Made.request(1), 2))
                .extracting(Scored::expertId)
                .containsExactly(new UUID(7, 1), new UUID(7, 2));
    }

    @Test
    void bestIsKeptWhenTheListIsShort() {
        var experienced = Made.with(
                Made.expert(9),
                new Candidate.Record(
                        Map.of("crops", 4), Set.of(), new Candidate.Ratings(5, 25), 0, Made.TODAY.minusDays(90), 0));
        var index = Made.index(java.util.List.of(Made.expert(1), Made.expert(2), experienced));

        assertThat(index.best(Made.request(1), 1)).extracting(Scored::expertId).containsExactly(new UUID(7, 9));
    }

    @Test
    void whoSpeaksTheRequestersMotherTongueComesFirst() {
        var request = Made.speaking(Made.request(1), "vi", "tyz");
        var index = Made.index(java.util.List.of(Made.expert(1), Made.speaking(Made.expert(2), "vi", "tyz")));

        assertThat(index.best(request, 2)).extracting(Scored::expertId).startsWith(new UUID(7, 2));
        assertThat(index.best(request, 1).get(0).part(Part.LANGUAGE).word()).isEqualTo("tyz");
    }

    @Test
    void whoWasAskedTooOftenFallsBehind() {
        var busy = Made.with(
                Made.expert(1),
                new Candidate.Record(Map.of(), Set.of(), new Candidate.Ratings(0, 0), 0, Made.TODAY.minusDays(90), 12));

        assertThat(SCORE.of(busy, Made.request(1)).part(Part.FAIRNESS).points()).isZero();
        assertThat(SCORE.of(Made.expert(2), Made.request(1)).part(Part.FAIRNESS).points())
                .isEqualTo(1000);
    }

    @Test
    void distanceIsTheGreatCircle() {
        var km = MatchScore.Distance.kilometres(new GeoPoint(21.0285, 105.8542), new GeoPoint(20.6464, 106.0511));

        assertThat(km).isBetween(46.5, 47.5);
    }

    @Test
    void weightsMustBeAHundredTogether() {
        var ninety = new java.util.EnumMap<Part, Integer>(Made.WEIGHTS.asMap());
        ninety.put(Part.FAIRNESS, 0);

        assertThatThrownBy(() -> new Weights(ninety)).isInstanceOf(IllegalArgumentException.class);
        ninety.remove(Part.FAIRNESS);
        assertThatThrownBy(() -> new Weights(ninety)).isInstanceOf(IllegalArgumentException.class);
    }
}
