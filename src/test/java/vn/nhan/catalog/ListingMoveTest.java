package vn.nhan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ListingMoveTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

    @Property(seed = "11", tries = 2000)
    void whateverIsTriedOnlyMovesOfTheTableHappen(@ForAll List<ListingMove> moves) {
        var listing = new Listing();
        listing.status = ListingStatus.DRAFT.key();
        for (var move : moves) {
            var from = listing.status();
            if (move.isAllowedFrom(from)) {
                listing.move(move, NOW);
                assertThat(listing.status()).isEqualTo(move.to());
            } else {
                assertThatThrownBy(() -> listing.move(move, NOW)).isInstanceOf(ListingFailure.NotAllowed.class);
                assertThat(listing.status()).isEqualTo(from);
            }
        }
    }

    /** Whatever its people do, what a moderator took down is not seen again before a moderator says so. */
    @Property(seed = "12", tries = 2000)
    void whatWasTakenDownComesBackByAModeratorOnly(@ForAll List<ListingMove> moves) {
        var listing = new Listing();
        listing.status = ListingStatus.LIVE.key();
        listing.move(ListingMove.TAKE_DOWN, NOW);
        for (var move : moves) {
            var membersMove = EnumSet.of(
                            ListingMove.SUBMIT,
                            ListingMove.RETRACT,
                            ListingMove.PAUSE,
                            ListingMove.ARCHIVE,
                            ListingMove.UNARCHIVE)
                    .contains(move);
            if (membersMove && move.isAllowedFrom(listing.status())) {
                listing.move(move, NOW);
            }
            assertThat(listing.status()).isNotEqualTo(ListingStatus.LIVE);
            assertThat(listing.needsApproval).isTrue();
        }
    }

    @Test
    void onlyThreeMovesLeadOntoTheStorefront() {
        assertThat(Arrays.stream(ListingMove.values()).filter(move -> move.to() == ListingStatus.LIVE))
                .containsExactlyInAnyOrder(ListingMove.PUBLISH, ListingMove.APPROVE, ListingMove.REINSTATE);
    }

    @ParameterizedTest
    @EnumSource(ListingStatus.class)
    void everyStatusIsReachedLeftAndReadBack(ListingStatus status) {
        assertThat(Arrays.stream(ListingMove.values())).anyMatch(move -> move.to() == status);
        assertThat(Arrays.stream(ListingMove.values())).anyMatch(move -> move.isAllowedFrom(status));
        assertThat(ListingStatus.of(status.key())).isEqualTo(status);
    }

    @Test
    void anOfferIsSeenFromItsInstantOnAndNotASecondLonger() {
        var facts = new ListingFacts(
                java.util.UUID.randomUUID(), ListingStatus.LIVE, NOW, NOW, NOW.plusSeconds(60), List.of("vi"));

        assertThat(facts.isVisibleAt(NOW.minusSeconds(1))).isFalse();
        assertThat(facts.isVisibleAt(NOW)).isTrue();
        assertThat(facts.isVisibleAt(NOW.plusSeconds(59))).isTrue();
        assertThat(facts.isVisibleAt(NOW.plusSeconds(60))).isFalse();
    }
}
