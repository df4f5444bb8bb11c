package vn.nhan.business;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.nhan.business.fact.Registration;
import vn.nhan.business.fact.Trade;

class DossierTest {

    /** The 21st already in Viet Nam. */
    private static final Instant SENT = Instant.parse("2026-11-20T17:30:00Z");

    @ParameterizedTest
    @EnumSource(BusinessStatus.class)
    void businessIsEitherEditedOrDecidedOrAtRest(BusinessStatus status) {
        var dossier = new Dossier(business(status, null, null));

        assertThat(new boolean[] {dossier.isEditable(), dossier.isWaiting(), dossier.isVerified(), dossier.isStopped()})
                .containsOnlyOnce(true);
    }

    @Test
    void returnedBusinessIsEditedAgain() {
        assertThat(new Dossier(business(BusinessStatus.RETURNED, null, null)).isEditable())
                .isTrue();
    }

    @Test
    void daysAreTheVietnameseOnes() {
        assertThat(new Dossier(business(BusinessStatus.SUBMITTED, SENT, null)).sentOn())
                .isEqualTo("21/11/2026");
    }

    @Test
    void draftWasNeverSent() {
        var dossier = new Dossier(business(BusinessStatus.DRAFT, null, null));

        assertThat(dossier.sentOn()).isNull();
        assertThat(dossier.decidedOn()).isNull();
        assertThat(dossier.reasonLines()).isEmpty();
    }

    @Test
    void reasonKeepsItsLinesWithoutTheEmptyOnes() {
        var dossier = new Dossier(business(BusinessStatus.RETURNED, SENT, "Sai địa chỉ.\r\n\r\nThiếu số nhà."));

        assertThat(dossier.reasonLines()).containsExactly("Sai địa chỉ.", "Thiếu số nhà.");
    }

    private static BusinessView business(BusinessStatus status, @Nullable Instant sent, @Nullable String reason) {
        return new BusinessView(
                new UUID(0, 1),
                "htx-pho-hien",
                status,
                BusinessKind.COOPERATIVE,
                "HTX Phố Hiến",
                null,
                "0314409058",
                null,
                "Bùi Thị Thu Hiền",
                Registration.NONE,
                Trade.UNKNOWN,
                null,
                "Thôn 3",
                "Phường Phố Hiến",
                "0912 ••• 678",
                false,
                false,
                null,
                sent,
                null,
                null,
                reason,
                List.of(),
                0);
    }
}
