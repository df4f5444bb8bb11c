package vn.nhan.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.tenancy.TenantId;

/** The state machine of a business, walked at random. */
class BusinessMoveTest {

    private static final Instant START = Instant.parse("2026-11-20T03:00:00Z");
    private static final Decider OFFICER = new Decider(new UUID(0, 1), "Cán bộ A", START, null);

    @Property(seed = "4104", tries = 500)
    void onlyMovesOfTheTableAreEverMade(@ForAll @Size(max = 40) List<BusinessMove> asked) {
        var business = household();
        for (var move : asked) {
            var from = business.status();
            var made = tryTo(business, move);
            if (made == null) {
                assertThat(business.status()).as("%s refused in %s", move, from).isEqualTo(from);
            } else {
                assertThat(made.isAllowedFrom(from))
                        .as("%s from %s", made, from)
                        .isTrue();
                assertThat(business.status()).isEqualTo(made.to());
            }
        }
    }

    @Property(seed = "4105", tries = 500)
    void nothingIsVerifiedOrHeldButInItsOwnStatus(@ForAll @Size(max = 40) List<BusinessMove> asked) {
        var business = household();
        for (var move : asked) {
            tryTo(business, move);
            var status = business.status();
            assertThat(BusinessAccess.ref(business).verifiedAt() != null).isEqualTo(status == BusinessStatus.VERIFIED);
            assertThat(BusinessAccess.ref(business).halt() != null)
                    .isEqualTo(status == BusinessStatus.SUSPENDED || status == BusinessStatus.CLOSED);
            assertThat(business.reviewer != null).isEqualTo(status == BusinessStatus.IN_REVIEW);
        }
    }

    @Property(seed = "4106", tries = 500)
    void whatIsRefusedIsExactlyWhatTheTableDoesNotHave(@ForAll @Size(max = 40) List<BusinessMove> asked) {
        var business = household();
        for (var move : asked) {
            var from = business.status();
            var neverSent = business.submittedAt == null;
            var expected = move == BusinessMove.REOPEN && neverSent ? BusinessMove.RESTORE : move;
            assertThat(tryTo(business, move) != null)
                    .as("%s from %s", move, from)
                    .isEqualTo(expected.isAllowedFrom(from));
        }
    }

    @Test
    void everyStatusIsReached() {
        var reached = EnumSet.of(BusinessStatus.DRAFT);
        for (int round = 0; round < BusinessStatus.values().length; round++) {
            for (var move : BusinessMove.values()) {
                if (reached.stream().anyMatch(move::isAllowedFrom)) {
                    reached.add(move.to());
                }
            }
        }
        assertThat(reached).containsExactlyInAnyOrder(BusinessStatus.values());
    }

    /** Nobody is stuck: from everywhere there is a way back onto the market. */
    @Test
    void verifiedIsReachedFromEveryStatus() {
        for (var start : BusinessStatus.values()) {
            Set<BusinessStatus> reached = new HashSet<>(Set.of(start));
            for (int round = 0; round < BusinessStatus.values().length; round++) {
                for (var move : BusinessMove.values()) {
                    if (reached.stream().anyMatch(move::isAllowedFrom)) {
                        reached.add(move.to());
                    }
                }
            }
            assertThat(reached).as("from %s", start).contains(BusinessStatus.VERIFIED);
        }
    }

    @Test
    void whatAnotherOfficerHoldsIsFreeAfterHalfAnHourOnly() {
        var business = household();
        business.submit(START);
        business.take(OFFICER);
        var other = new UUID(0, 2);

        assertThatThrownBy(() -> business.take(at(other, Duration.ofMinutes(29))))
                .isInstanceOf(BusinessFailure.InReviewElsewhere.class);
        assertThatThrownBy(() -> business.decide(Ruling.of(BusinessMove.VERIFY), at(other, Duration.ofMinutes(29))))
                .isInstanceOf(BusinessFailure.InReviewElsewhere.class);
        business.take(at(other, Duration.ofMinutes(30)));

        assertThat(business.reviewer).isEqualTo(other);
    }

    @Test
    void whatWasClosedBeforeItWasEverSentBecomesADraftAgain() {
        var business = household();
        business.decide(Ruling.of(BusinessMove.CLOSE, "Viết nhầm."), OFFICER);

        assertThat(business.decide(Ruling.of(BusinessMove.REOPEN, "Viết tiếp."), OFFICER))
                .isEqualTo(BusinessMove.RESTORE);
        assertThat(business.status()).isEqualTo(BusinessStatus.DRAFT);
    }

    private static Decider at(UUID officer, Duration later) {
        return new Decider(officer, "Cán bộ B", START.plus(later), null);
    }

    /** @return the move that was made, or null when it was refused */
    private static BusinessMove tryTo(Business business, BusinessMove move) {
        try {
            switch (move) {
                case SUBMIT -> business.submit(START);
                case TAKE -> business.take(OFFICER);
                case RELEASE -> business.release(OFFICER);
                default -> {
                    return business.decide(Ruling.of(move, "Vì thế."), OFFICER);
                }
            }
            return move;
        } catch (DomainFailure refused) {
            return null;
        }
    }

    /** With all that its kind owes. */
    private static Business household() {
        var business = new Business(new TenantId((short) 1), "ho-trong-nhan", START);
        business.kind = BusinessKind.FARM_HOUSEHOLD.key();
        business.name = "Hộ trồng nhãn";
        business.representative = "Người thử";
        business.addressLine = "";
        business.commune = "Phường Phố Hiến";
        business.citizenIdSealed = new byte[] {1};
        business.phoneSealed = new byte[] {1};
        return business;
    }
}
