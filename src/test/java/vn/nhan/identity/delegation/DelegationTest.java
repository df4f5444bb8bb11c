package vn.nhan.identity.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.nhan.platform.storage.ObjectKey;
import vn.nhan.platform.tenancy.TenantId;

class DelegationTest {

    /** Ten in the morning in Viet Nam. */
    private static final Instant NOW = Instant.parse("2026-11-21T03:00:00Z");

    private static final Instant LAST_SECOND = Instant.parse("2026-12-31T16:59:59Z");
    private static final UUID HELPER = new UUID(1, 1);
    private static final Principal FARM = new Principal(TenantId.of(33), new UUID(1, 2), null);
    private static final Proof FORM =
            new Proof(ProofKind.SIGNED_FORM, ObjectKey.random(33, "delegation"), "image/jpeg", "00");

    @Test
    void allowsWhatWasAllowedAndNothingElse() {
        var delegation = until(LocalDate.of(2026, 12, 31), Purpose.DIARY, Purpose.LABELS);

        assertThat(EnumSet.allOf(Purpose.class).stream().filter(purpose -> delegation.allows(purpose, NOW)))
                .containsExactly(Purpose.DIARY, Purpose.LABELS);
    }

    @Test
    void whoMayWriteTheProfileMayWriteItsDraft() {
        assertThat(until(LocalDate.of(2026, 12, 31), Purpose.PROFILE).allows(Purpose.DRAFT, NOW))
                .isTrue();
    }

    @Test
    void endsOneSecondAfterItsLastSecondInVietNam() {
        var delegation = until(LocalDate.of(2026, 12, 31), Purpose.DIARY);

        assertThat(delegation.allows(Purpose.DIARY, LAST_SECOND)).isTrue();
        assertThat(delegation.allows(Purpose.DIARY, LAST_SECOND.plusSeconds(1))).isFalse();
    }

    @Test
    void doesNotReachBackBeforeItWasGiven() {
        assertThat(until(LocalDate.of(2026, 12, 31), Purpose.DIARY).allows(Purpose.DIARY, NOW.minusSeconds(1)))
                .isFalse();
    }

    @Test
    void endsAtOnceWhenRevokedAndStaysAsItWasFirstRevoked() {
        var delegation = until(LocalDate.of(2026, 12, 31), Purpose.DIARY);

        assertThat(delegation.revoke(new UUID(2, 1), NOW, "không cần nữa")).isTrue();
        assertThat(delegation.revoke(new UUID(2, 2), NOW.plusSeconds(5), "khác"))
                .isFalse();

        assertThat(delegation.allows(Purpose.DIARY, NOW)).isFalse();
        assertThat(DelegationRef.of(delegation).revocation())
                .isEqualTo(new DelegationRef.Revocation(NOW, new UUID(2, 1), "không cần nữa"));
    }

    @ParameterizedTest
    @EnumSource
    void withoutProofOnlyTheDraftCanBeWritten(Purpose purpose) {
        var draft = Delegation.draft(FARM, HELPER, NOW);

        assertThat(draft.isUnproven()).isTrue();
        assertThat(draft.allows(purpose, NOW)).isEqualTo(purpose == Purpose.DRAFT);
    }

    @Test
    void draftLapsesAfterThirtyDays() {
        var draft = Delegation.draft(FARM, HELPER, NOW);

        assertThat(draft.allows(Purpose.DRAFT, NOW.plus(30, ChronoUnit.DAYS))).isTrue();
        assertThat(draft.allows(Purpose.DRAFT, NOW.plus(30, ChronoUnit.DAYS).plusSeconds(1)))
                .isFalse();
    }

    @Test
    void codeCarriesTheTermsAndTheNameOfWhoMadeIt() {
        var manager = new UUID(3, 1);
        var code = new OneTimeCode(FARM, OneTimeCode.Use.GRANT, manager, NOW)
                .allowing(new Terms(Set.of(Purpose.LABELS), LocalDate.of(2026, 12, 31)));

        var given = DelegationRef.of(Delegation.byCode(FARM, HELPER, code, NOW));

        assertThat(given.purposes()).containsExactly(Purpose.LABELS);
        assertThat(given.validUntil()).isEqualTo(LAST_SECOND);
        assertThat(given.proof()).isEqualTo(ProofKind.OTP);
        assertThat(given.grantedBy()).isEqualTo(manager);
        assertThat(given.recordedBy()).isEqualTo(HELPER);
    }

    @Test
    void nobodyOfAHouseholdWithoutAnAccountIsNamedAsGiver() {
        assertThat(DelegationRef.of(until(LocalDate.of(2026, 12, 31), Purpose.DIARY))
                        .grantedBy())
                .isNull();
    }

    private static Delegation until(LocalDate day, Purpose... purposes) {
        return Delegation.byProof(FARM, HELPER, new Terms(Set.copyOf(List.of(purposes)), day), NOW, FORM);
    }
}
