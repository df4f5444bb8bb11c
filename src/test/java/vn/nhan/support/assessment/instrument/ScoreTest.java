package vn.nhan.support.assessment.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.nhan.business.fact.Sector;
import vn.nhan.platform.text.LocalizedText;

/** What answers come to: in bounds, never less for a better answer, exact at each threshold, and of one edition only. */
class ScoreTest {

    private static final List<Instrument<?>> SHIPPED = ShippedInstruments.load();

    /** Answers of somebody of a sector to one of the instruments. */
    record Filled(Instrument<?> instrument, @Nullable Sector sector, Map<String, Integer> answers) {

        Score<?> score() {
            return instrument.score(sector, answers);
        }
    }

    @Property(tries = 1500, seed = "2026112220")
    void scoresStayWithinTheirBounds(@ForAll("filled") Filled filled) {
        var score = filled.score();

        assertThat(score.level()).isBetween(0, filled.instrument().levels().size() - 1);
        assertThat(score.pillars()).hasSameSizeAs(filled.instrument().pillars());
        assertThat(score.pillars()).allSatisfy(side -> {
            assertThat(side.of10000()).isBetween(0, Measure.WHOLE);
            assertThat(side.level()).isBetween(0, filled.instrument().levels().size() - 1);
        });
        if (score.measure() instanceof Measure.Points points) {
            assertThat(points.of10000()).isBetween(0, Measure.WHOLE);
        } else if (score.measure() instanceof Measure.Links links) {
            assertThat(links.tools()).isBetween(0, links.ofTools());
            assertThat(links.links()).isBetween(0, links.ofLinks());
        }
    }

    @Property(tries = 1500, seed = "2026112221")
    void aBetterAnswerNeverMakesItWorse(
            @ForAll("filled") Filled filled, @ForAll @IntRange(min = 0, max = 99) int which) {
        var asked = filled.instrument().asked(filled.sector());
        var question = asked.get(which % asked.size());
        var given = filled.answers().get(question.name());
        var better = question.options().stream()
                .map(Question.Option::points)
                .filter(points -> points > given)
                .findFirst();
        var changed = new HashMap<>(filled.answers());
        better.ifPresent(points -> changed.put(question.name(), points));

        var before = filled.score();
        var after = filled.instrument().score(filled.sector(), changed);

        assertThat(after.level()).isGreaterThanOrEqualTo(before.level());
        assertThat(whole(after)).isGreaterThanOrEqualTo(whole(before));
        for (int i = 0; i < after.pillars().size(); i++) {
            assertThat(after.pillars().get(i).of10000())
                    .isGreaterThanOrEqualTo(before.pillars().get(i).of10000());
            assertThat(after.pillars().get(i).level())
                    .isGreaterThanOrEqualTo(before.pillars().get(i).level());
        }
    }

    @Property(tries = 500, seed = "2026112222")
    void theSameAnswersComeToTheSame(@ForAll("filled") Filled filled) {
        assertThat(filled.instrument().score(filled.sector(), new HashMap<>(filled.answers())))
                .isEqualTo(filled.score());
    }

    @Property(tries = 500, seed = "2026112223")
    void questionsOfASectorAreAskedOfThatSectorOnly(@ForAll("filled") Filled filled) {
        var asked = filled.instrument().asked(filled.sector());

        assertThat(asked)
                .allMatch(question -> question.isCommon()
                        || (filled.sector() != null && question.sectors().contains(filled.sector())));
        assertThat(filled.instrument().questions().stream().filter(Question::isCommon))
                .isSubsetOf(asked);
        // What others are asked doesn't count, whatever is answered to it.
        var more = new HashMap<>(filled.answers());
        filled.instrument().questions().stream()
                .filter(question -> !asked.contains(question))
                .forEach(question ->
                        more.put(question.name(), filled.instrument().top()));
        assertThat(filled.instrument().score(filled.sector(), more)).isEqualTo(filled.score());
    }

    @Property(tries = 500, seed = "2026112224")
    void scoresOfTwoInstrumentsDoNotCompare(@ForAll("filled") Filled one, @ForAll("filled") Filled other) {
        if (one.instrument().edition().equals(other.instrument().edition())) {
            assertThat(one.instrument().own(other.score())).isEqualTo(other.score());
        } else {
            assertThatThrownBy(() -> one.instrument().own(other.score())).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void levelsBeginExactlyAtTheirThreshold() {
        for (var instrument : SHIPPED) {
            for (var level : instrument.levels()) {
                if (instrument.method() == Method.POINTS) {
                    assertThat(new Measure.Points(level.from() * 100).reaches(level))
                            .isTrue();
                    assertThat(new Measure.Points(level.from() * 100 - 1).reaches(level))
                            .isFalse();
                } else {
                    exactly(level);
                }
            }
        }
    }

    /** Both tools and links count, and one tool or one link less is too little. */
    private static void exactly(Level level) {
        assertThat(links(level.from(), level.links()).reaches(level)).isTrue();
        if (level.from() > 0) {
            assertThat(links(level.from() - 1, 100).reaches(level)).isFalse();
        }
        if (level.links() > 0) {
            assertThat(links(100, level.links() - 1).reaches(level)).isFalse();
        }
    }

    @Test
    void aQuestionLeftOpenHasNoScore() {
        var instrument = SHIPPED.get(0);

        assertThatThrownBy(() -> instrument.score(null, Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twoProvincesMeetInOneTypeAndStillDoNotCompare() {
        var one = province("hung-yen-htx");
        var other = province("thai-nguyen-htx");

        assertThat(one.compareTo(one)).isZero();
        assertThatThrownBy(() -> one.compareTo(other)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Score<Scale.OfProvince> province(String code) {
        return new Score<>(new Edition(code, 1), new Measure.Points(0), 0, List.of());
    }

    private static Measure links(int tools, int links) {
        return new Measure.Links(tools, 100, links, 100);
    }

    private static int whole(Score<?> score) {
        return score.measure() instanceof Measure.Points points
                ? points.of10000()
                : score.measure() instanceof Measure.Links links ? links.tools() + links.links() : -1;
    }

    @Provide
    Arbitrary<Filled> filled() {
        return Combinators.combine(
                        Arbitraries.of(SHIPPED),
                        Arbitraries.of(Sector.class).injectNull(0.2),
                        Arbitraries.longs(),
                        Arbitraries.of(-1, 0, 1))
                .as(ScoreTest::filledIn);
    }

    /** @param bias -1 for nothing at all, 1 for everything, 0 for anything */
    private static Filled filledIn(Instrument<?> instrument, @Nullable Sector sector, long seed, int bias) {
        var random = new Random(seed);
        var answers = new HashMap<String, Integer>();
        for (var question : instrument.asked(sector)) {
            var options = question.options();
            var chosen = bias < 0 ? 0 : bias > 0 ? options.size() - 1 : random.nextInt(options.size());
            answers.put(question.name(), options.get(chosen).points());
        }
        return new Filled(instrument, sector, answers);
    }

    @Test
    void nothingIsLevelZeroAndEverythingTheHighest() {
        for (var instrument : SHIPPED) {
            assertThat(filledIn(instrument, null, 0, -1).score().level()).isZero();
            assertThat(filledIn(instrument, Sector.CROPS, 0, 1).score().level())
                    .isEqualTo(instrument.levels().size() - 1);
        }
    }

    @Test
    void weightsCountAsTheFileSays() {
        var pillars = List.of(pillar("a", 70), pillar("b", 20), pillar("c", 10));
        var options = List.of(option(0), option(1), option(2));
        var questions = List.of(
                question(pillars.get(0), "a1", 1, options),
                question(pillars.get(0), "a2", 3, options),
                question(pillars.get(1), "b1", 1, options),
                question(pillars.get(2), "c1", 1, options));
        var levels = List.of(level(0, 0), level(1, 52), level(2, 53));
        var instrument = new Instrument<>(
                new Edition("thu-nghiem", 1),
                Scale.OfProvince.class,
                new Instrument.Source(text(), text(), text(), "1/QĐ", java.time.LocalDate.EPOCH, null),
                Method.POINTS,
                2,
                levels,
                pillars,
                questions);

        var score = instrument.score(
                null, Map.of("thu-nghiem:a1", 0, "thu-nghiem:a2", 2, "thu-nghiem:b1", 0, "thu-nghiem:c1", 0));

        // 6 of 8 points of a pillar that counts 70: 52.5 percent.
        assertThat(score.measure()).isEqualTo(new Measure.Points(5_250));
        assertThat(score.level()).isEqualTo(1);
    }

    private static Pillar pillar(String code, int weight) {
        return new Pillar("thu-nghiem:" + code, text(), weight, List.of());
    }

    private static Question question(Pillar pillar, String code, int weight, List<Question.Option> options) {
        return new Question("thu-nghiem:" + code, pillar, weight, java.util.Set.of(), text(), null, options);
    }

    private static Question.Option option(int points) {
        return new Question.Option(points, text());
    }

    private static Level level(int number, int from) {
        return new Level(number, from, 0, text());
    }

    private static LocalizedText text() {
        return new LocalizedText("thử", "test");
    }
}
