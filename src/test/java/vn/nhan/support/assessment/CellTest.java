package vn.nhan.support.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What is told across provinces gives no small number away, neither by itself nor by what stands beside it. */
class CellTest {

    @Test
    void fewFirmsAreNotTold() {
        assertThat(Cell.guarded(List.of(3L, 20L, 30L))).extracting(Cell::number).containsExactly(null, null, 30L);
        assertThat(Cell.guarded(List.of(1L, 2L))).containsExactly(Cell.HIDDEN, Cell.HIDDEN);
        assertThat(Cell.guarded(List.of(0L, 7L))).containsExactly(Cell.of(0, 7), Cell.of(7, 7));
        assertThat(Cell.guarded(List.of(0L, 0L))).containsExactly(Cell.of(0, 0), Cell.of(0, 0));
    }

    @Property(tries = 2000, seed = "2026112225")
    void noSmallNumberCanBeWorkedOut(@ForAll @Size(min = 1, max = 7) List<@IntRange(max = 30) Integer> counts) {
        var parts = counts.stream().map(Integer::longValue).toList();
        var cells = Cell.guarded(parts);

        assertThat(cells).hasSameSizeAs(parts);
        long whole = parts.stream().mapToLong(Long::longValue).sum();
        long told = 0;
        int hidden = 0;
        for (int i = 0; i < cells.size(); i++) {
            var number = cells.get(i).number();
            if (number == null) {
                hidden++;
            } else {
                assertThat(number)
                        .isEqualTo(parts.get(i))
                        .satisfiesAnyOf(
                                n -> assertThat(n).isZero(), n -> assertThat(n).isGreaterThanOrEqualTo(Cell.LEAST));
                told += number;
            }
        }
        if (hidden > 0 && whole >= Cell.LEAST) {
            assertThat(hidden).isGreaterThan(1);
            assertThat(whole - told).isGreaterThanOrEqualTo(Cell.LEAST);
        }
    }
}
