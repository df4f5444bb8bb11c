package vn.nhan.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.nhan.tenant.TenantRegistry;

class ProvinceLineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final TenantRegistry PROVINCES = new TenantRegistry(Optional.empty());

    @Test
    void hostsAreLinkedWithThePortThatWasAskedFor() {
        assertThat(line("hung-yen", 8080).hosts())
                .contains(new ProvinceLine.Host("hung-yen.localhost", "//hung-yen.localhost:8080/"));
    }

    @Test
    void hostsAreLinkedWithoutAPortWhereNoneWasAskedFor() {
        assertThat(line("hung-yen", -1).hosts())
                .contains(new ProvinceLine.Host("hung-yen.nhan.example", "//hung-yen.nhan.example/"));
    }

    @Test
    void provinceOfTodayHasNoLastDay() {
        var line = line("hung-yen", -1);

        assertThat(line.name()).isEqualTo("Hưng Yên");
        assertThat(line.since()).isEqualTo("01/01/1997");
        assertThat(line.until()).isNull();
        assertThat(line.over()).isFalse();
    }

    @Test
    void provinceThatWasMergedAwayIsOver() {
        var line = line("hau-giang", -1);

        assertThat(line.until()).isEqualTo("30/06/2025");
        assertThat(line.over()).isTrue();
    }

    @Test
    void countsAreGroupedByThousands() {
        assertThat(line("hung-yen", -1).counts()).isEqualTo(new ProvinceLine.Counts("1.234", "20", "3"));
    }

    private static ProvinceLine line(String slug, int port) {
        var reached = new ProvinceService.Reached(
                PROVINCES.bySlug(slug).orElseThrow(), new MilestoneCounts(1234, 20, 3, 0, 0, Instant.EPOCH));
        return ProvinceLine.of(reached, Locale.forLanguageTag("vi"), port, TODAY);
    }
}
