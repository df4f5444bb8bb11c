package vn.nhan.traceability.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PartTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 30;

    @Property(seed = "360")
    void mostOnOneDayIsWhatCountingEveryDayFinds(@ForAll("parts") Part part, @ForAll("several") List<Part> others) {
        var counted = IntStream.range(0, 2 * DAYS + 2)
                .mapToObj(FIRST::plusDays)
                .filter(part::isOn)
                .map(day -> others.stream()
                        .filter(other -> other.isOn(day))
                        .map(Part::share)
                        .reduce(part.share(), BigDecimal::add))
                .reduce(BigDecimal.ZERO, BigDecimal::max);

        assertThat(part.mostWith(others)).isEqualByComparingTo(counted);
    }

    @Property(seed = "360")
    void partsThatWereLetInOneByOneNeverComeToMoreThanThePlot(@ForAll("several") List<Part> wanted) {
        var kept = new java.util.ArrayList<Part>();
        wanted.stream().filter(part -> part.fitsBeside(kept)).forEach(kept::add);

        assertThat(IntStream.range(0, 2 * DAYS + 2).mapToObj(FIRST::plusDays))
                .allSatisfy(day -> assertThat(kept.stream()
                                .filter(part -> part.isOn(day))
                                .map(Part::share)
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isLessThanOrEqualTo(BigDecimal.ONE));
    }

    @Provide
    Arbitrary<List<Part>> several() {
        return parts().list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<Part> parts() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 10_000),
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.integers().between(0, DAYS).injectNull(0.3))
                .as((share, from, length) -> new Part(
                        BigDecimal.valueOf(share, 4),
                        FIRST.plusDays(from),
                        length == null ? null : FIRST.plusDays(from + length)));
    }
}
