package vn.nhan.place.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.nhan.place.unit.Lineage;
import vn.nhan.place.unit.LineageKind;

class VerdictTest {

    private static final UUID OLD = new UUID(0, 1);
    private static final UUID ONE = new UUID(0, 2);
    private static final UUID OTHER = new UUID(0, 3);

    @Test
    void unitThatPassedWholeIntoOneMovesItsAddresses() {
        assertThat(verdict(passage(ONE, LineageKind.MERGED, "1"))).isInstanceOf(Verdict.Moves.class);
        assertThat(verdict(passage(ONE, LineageKind.RENAMED, "1.000000"))).isInstanceOf(Verdict.Moves.class);
    }

    @Test
    void unitThatWasDividedIsNeverGuessed() {
        assertThat(verdict(passage(ONE, LineageKind.SPLIT, "0.999"), passage(OTHER, LineageKind.SPLIT, "0.001")))
                .isInstanceOf(Verdict.NeedsReview.class);
        assertThat(verdict(passage(ONE, LineageKind.SPLIT, null))).isInstanceOf(Verdict.NeedsReview.class);
        assertThat(verdict(passage(ONE, LineageKind.TRANSFERRED, "0.2"))).isInstanceOf(Verdict.NeedsReview.class);
        assertThat(verdict(passage(ONE, LineageKind.MERGED, "1"), passage(OTHER, LineageKind.SPLIT, "0.1")))
                .isInstanceOf(Verdict.NeedsReview.class);
    }

    @Test
    void unitOfWhichNothingIsToldStays() {
        assertThat(verdict()).isInstanceOf(Verdict.Stays.class);
    }

    private static Verdict verdict(Lineage... passages) {
        return Verdict.of(OLD, List.of(passages));
    }

    private static Lineage passage(UUID to, LineageKind kind, @Nullable String share) {
        return new Lineage(
                UUID.randomUUID(),
                OLD,
                to,
                kind,
                share == null ? null : new BigDecimal(share),
                LocalDate.of(2025, 7, 1),
                "");
    }
}
