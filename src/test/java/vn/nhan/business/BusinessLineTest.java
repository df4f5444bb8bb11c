package vn.nhan.business;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessLineTest {

    /** 00:30 on 21 November in Viet Nam, while it is still the 20th in UTC. */
    private static final Instant NOW = Instant.parse("2026-11-20T17:30:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T17:10:00Z, 21/11/2026, 0",
        "2026-11-20T16:50:00Z, 20/11/2026, 1",
        "2026-11-14T17:00:00Z, 15/11/2026, 6",
    })
    void daysOfWaitingAreCountedByTheVietnameseCalendar(Instant sent, String day, long days) {
        var line = BusinessLine.of(row(sent), NOW);

        assertThat(line.sentOn()).isEqualTo(day);
        assertThat(line.daysWaiting()).isEqualTo(days);
    }

    @Test
    void draftHasNotWaited() {
        var line = BusinessLine.of(row(null), NOW);

        assertThat(line.sentOn()).isNull();
        assertThat(line.daysWaiting()).isZero();
    }

    private static BusinessQueries.BusinessRow row(@Nullable Instant sent) {
        return new BusinessQueries.BusinessRow(
                new UUID(0, 1), "HTX Phố Hiến", "0314409058", "Phường Phố Hiến", "submitted", sent);
    }
}
