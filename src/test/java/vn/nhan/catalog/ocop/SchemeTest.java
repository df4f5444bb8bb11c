package vn.nhan.catalog.ocop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhan.platform.problem.FieldError;

/** Stars are what the criteria in force make of a total; each part keeps below its maximum. */
class SchemeTest {

    static final Scheme OF_2019 = scheme("1048/QD-TTg", 35, 25, 40, "2019-08-21", "2023-02-23");
    static final Scheme OF_2023 = scheme("148/QD-TTg", 40, 25, 35, "2023-02-24", "2025-07-05");

    @ParameterizedTest
    @CsvSource({
        "0,1", "29.99,1", "30,2", "49.99,2", "50,3", "69.99,3", "70,4", "89.99,4", "90,5", "100,5", "50.00,3", "90.0,5"
    })
    void starsChangeExactlyAtTheThreshold(BigDecimal total, int stars) {
        assertThat(OF_2023.stars(total)).isEqualTo(stars);
    }

    @Test
    void totalsThatCannotBeAreRefused() {
        assertThatThrownBy(() -> OF_2023.stars(new BigDecimal("100.01"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OF_2023.stars(new BigDecimal("-0.01"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 2000, seed = "2026112212")
    void morePointsNeverMakeFewerStars(@ForAll("totals") BigDecimal one, @ForAll("totals") BigDecimal other) {
        var byTotal = Comparator.<BigDecimal>naturalOrder();
        var less = byTotal.compare(one, other) <= 0 ? one : other;
        var more = byTotal.compare(one, other) <= 0 ? other : one;
        assertThat(OF_2023.stars(more)).isGreaterThanOrEqualTo(OF_2023.stars(less));
        assertThat(OF_2023.stars(one))
                .isEqualTo(
                        one.compareTo(new BigDecimal(90)) >= 0
                                ? 5
                                : one.compareTo(new BigDecimal(70)) >= 0
                                        ? 4
                                        : one.compareTo(new BigDecimal(50)) >= 0
                                                ? 3
                                                : one.compareTo(new BigDecimal(30)) >= 0 ? 2 : 1);
    }

    @Property(tries = 1000, seed = "2026112213")
    void partsWithinTheirMaximaHaveATotalWithStars(
            @ForAll("totals") BigDecimal a, @ForAll("totals") BigDecimal b, @ForAll("totals") BigDecimal c) {
        var score = new Score(a, b, c);
        if (OF_2019.outOfRange(score).isEmpty()) {
            assertThat(OF_2019.stars(score.total())).isBetween(1, 5);
        } else {
            assertThat(a.intValue() >= 35 || b.intValue() >= 25 || c.intValue() >= 40)
                    .isTrue();
        }
    }

    @Test
    void partsAboveTheirMaximumAreNamedByTheSchemeOfTheirDay() {
        var strongCommunity = new Score(new BigDecimal("38"), new BigDecimal("25"), new BigDecimal("35"));
        var goodQuality = new Score(new BigDecimal("35"), new BigDecimal("25"), new BigDecimal("35.01"));

        assertThat(OF_2019.outOfRange(strongCommunity))
                .extracting(FieldError::field)
                .containsExactly("scoreA");
        assertThat(OF_2023.outOfRange(strongCommunity)).isEmpty();
        assertThat(OF_2023.outOfRange(goodQuality))
                .containsExactly(new FieldError(
                        "scoreC", "ocop.part-out-of-range", Map.of("most", "35", "scheme", "148/QD-TTg")));
        assertThat(OF_2019.outOfRange(goodQuality)).isEmpty();
    }

    @Test
    void moreThanTwoDecimalsAreNoScore() {
        assertThatThrownBy(() -> new Score(new BigDecimal("1.001"), BigDecimal.ONE, BigDecimal.ONE))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void criteriaAreThoseOfTheDayOfTheDecision() {
        var book = new SchemeBook(List.of(OF_2019, OF_2023), List.of());

        assertThat(book.on(LocalDate.of(2019, 8, 20))).isEmpty();
        assertThat(book.on(LocalDate.of(2019, 8, 21))).contains(OF_2019);
        assertThat(book.on(LocalDate.of(2023, 2, 23))).contains(OF_2019);
        assertThat(book.on(LocalDate.of(2023, 2, 24))).contains(OF_2023);
    }

    @Provide
    Arbitrary<BigDecimal> totals() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal(100))
                .ofScale(2)
                .edgeCases(cases -> cases.add(
                        new BigDecimal("29.99"),
                        new BigDecimal("30.00"),
                        new BigDecimal("49.99"),
                        new BigDecimal("50.00"),
                        new BigDecimal("69.99"),
                        new BigDecimal("70.00"),
                        new BigDecimal("89.99"),
                        new BigDecimal("90.00"),
                        new BigDecimal("100.00")));
    }

    private static Scheme scheme(String code, int a, int b, int c, String from, String to) {
        var thresholds = new TreeMap<>(Map.of(
                new BigDecimal(90),
                5,
                new BigDecimal(70),
                4,
                new BigDecimal(50),
                3,
                new BigDecimal(30),
                2,
                BigDecimal.ZERO,
                1));
        return new Scheme(
                code,
                new Score(new BigDecimal(a), new BigDecimal(b), new BigDecimal(c)),
                thresholds,
                List.of(),
                List.of(),
                36,
                LocalDate.parse(from),
                LocalDate.parse(to));
    }
}
