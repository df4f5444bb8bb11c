package vn.nhan.support.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import vn.nhan.business.fact.FirmSize;

class EntitlingPropertiesTest {

    private static final long MILLION = 1_000_000;

    @Provide
    Arbitrary<List<LevelRule>> levels() {
        return Rules.levels();
    }

    @Property(seed = "2601", tries = 1000)
    void mostFavourableLevelIsNeverWorseThanAnyOther(
            @ForAll("levels") List<LevelRule> levels, @ForAll @LongRange(max = 200) long usedMillions) {
        var found = judged(levels, usedMillions * MILLION);
        var best = found.best().orElseThrow();
        for (var other : found.others()) {
            assertThat(other.percent() >= best.percent()
                            && other.remaining() >= best.remaining()
                            && (other.percent() > best.percent() || other.remaining() > best.remaining()))
                    .as("%s is worse than %s", best, other)
                    .isFalse();
        }
        assertThat(found.eligible()).isEqualTo(all(found).anyMatch(level -> level.remaining() > 0));
        assertThat(all(found)).hasSameSizeAs(levels);
    }

    @Property(seed = "2602", tries = 1000)
    void noOtherLevelPaysMoreOfAPrice(
            @ForAll("levels") List<LevelRule> levels,
            @ForAll @LongRange(max = 200) long usedMillions,
            @ForAll @LongRange(max = 999_999_999_999L) long price) {
        var found = judged(levels, usedMillions * MILLION);
        var pays = found.bestFor(price).orElseThrow().pays(price);
        assertThat(all(found)).allMatch(level -> level.pays(price) <= pays);
        assertThat(pays).isBetween(0L, price);
    }

    @Property(seed = "2603", tries = 1000)
    void whatIsUsedAndWhatIsLeftAreTheCap(
            @ForAll("levels") List<LevelRule> levels, @ForAll @LongRange(max = 400) long usedMillions) {
        var used = usedMillions * MILLION;
        assertThat(all(judged(levels, used))).allSatisfy(level -> {
            assertThat(level.used()).isEqualTo(used);
            if (level.capPerYear() == null) {
                assertThat(level.remaining()).isEqualTo(Level.NO_LIMIT);
            } else {
                assertThat(level.remaining()).isEqualTo(Math.max(0, level.capPerYear() - used));
                assertThat(Math.min(used, level.capPerYear()) + level.remaining())
                        .isEqualTo(level.capPerYear());
            }
        });
    }

    @Property(seed = "2604", tries = 1000)
    void levelHoldsFromItsFirstDayToItsLast(
            @ForAll @IntRange(max = 800) int first, @ForAll @IntRange(max = 800) int days) {
        var from = LocalDate.of(2025, 6, 1).plusDays(first);
        var to = from.plusDays(days);
        var book =
                Rules.book(Rules.level(null, FirmSize.SMALL, new Rate(50, 100 * MILLION, null), new Period(from, to)));
        assertThat(on(from, book)).isTrue();
        assertThat(on(to, book)).isTrue();
        assertThat(on(from.minusDays(1), book)).isFalse();
        assertThat(on(to.plusDays(1), book)).isFalse();
    }

    @Property(seed = "2605", tries = 1000)
    void twoLevelsContradictEachOtherJustWhenTheyShareADay(
            @ForAll @IntRange(max = 40) int first,
            @ForAll @IntRange(max = 40) int days,
            @ForAll @IntRange(max = 40) int other,
            @ForAll @IntRange(max = 40) int otherDays) {
        var one = period(first, days);
        var two = period(other, otherDays);
        var share = Stream.iterate(one.from(), day -> !day.isAfter(one.lastDay()), day -> day.plusDays(1))
                .anyMatch(two::contains);
        var rate = new Rate(50, null, null);
        assertThat(Rules.level(null, FirmSize.SMALL, rate, one)
                        .contradicts(Rules.level(null, FirmSize.SMALL, rate, two)))
                .isEqualTo(share)
                .isEqualTo(two.overlaps(one));
        assertThat(Rules.level(null, FirmSize.SMALL, rate, one)
                        .contradicts(Rules.level(null, FirmSize.MICRO, rate, two)))
                .isFalse();
    }

    private static Period period(int first, int days) {
        var from = LocalDate.of(2026, 1, 1).plusDays(first);
        return new Period(from, from.plusDays(days));
    }

    private static boolean on(LocalDate day, RuleBook book) {
        return Entitling.of(Rules.firm(FirmSize.SMALL), day, book, Map.of()).eligible();
    }

    private static Entitlement judged(List<LevelRule> levels, long used) {
        return Entitling.of(
                Rules.firm(FirmSize.SMALL),
                Rules.DAY,
                Rules.book(levels.toArray(LevelRule[]::new)),
                Map.of(Rules.CONSULTING, used, "solution-rental", used));
    }

    private static Stream<Level> all(Entitlement found) {
        return Stream.concat(found.best().stream(), found.others().stream());
    }
}
