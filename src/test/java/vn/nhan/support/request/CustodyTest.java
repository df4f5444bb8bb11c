package vn.nhan.support.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.tenancy.TenantId;

/** An open request always has somebody who has it, and a moment at which it is looked at again. */
class CustodyTest {

    private static final Instant NOW = Instant.parse("2026-03-09T02:00:00Z");

    @Property(seed = "20260303")
    void whateverHappensAnOpenRequestHasAHolderAndADueTime(
            @ForAll List<RequestMove> moves, @ForAll List<HolderKind> holders) {
        var request = request();
        var at = NOW;
        for (var i = 0; i < moves.size(); i++) {
            var move = moves.get(i);
            at = at.plusSeconds(60);
            if (!move.isAllowedFrom(request.state())) {
                continue;
            }
            var kind = holders.isEmpty() ? HolderKind.OFFICE : holders.get(i % holders.size());
            request.move(
                    move, move.to().isOpen() ? new Custody(kind, UUID.randomUUID(), at.plusSeconds(60)) : null, at);
            assertThat(request.state()).isEqualTo(move.to());
            assertThat(request.custody() != null).isEqualTo(request.state().isOpen());
            assertThat(request.dueAt != null).isEqualTo(request.state().isOpen());
            assertThat(request.heldSince != null).isEqualTo(request.state().isOpen());
        }
    }

    @Test
    void openRequestCantBeMovedToNobody() {
        var request = request();

        assertThatThrownBy(() -> request.move(RequestMove.SUBMIT, null, NOW))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Custody(HolderKind.EXPERT, null, NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void moveThatTheStateDoesNotHaveIsRefused() {
        var request = request();
        for (var move : EnumSet.complementOf(EnumSet.of(RequestMove.SUBMIT, RequestMove.WITHDRAW))) {
            assertThatThrownBy(() -> request.requireMove(move)).isInstanceOf(RequestFailure.NotAllowed.class);
        }
    }

    @Test
    void everyStateButTheEndsIsLeftAgainAndAllAreReached() {
        for (var state : RequestState.values()) {
            var ways = Arrays.stream(RequestMove.values())
                    .filter(move -> move.isAllowedFrom(state))
                    .toList();
            assertThat(!ways.isEmpty() || !state.isOpen()).as(state.key()).isTrue();
            assertThat(state == RequestState.DRAFT
                            || Arrays.stream(RequestMove.values()).anyMatch(move -> move.to() == state))
                    .as(state.key())
                    .isTrue();
        }
    }

    @Test
    void whoeverKeepsItHasItSinceTheBeginning() {
        var request = request();
        request.move(RequestMove.SUBMIT, Custody.office(NOW.plusSeconds(60)), NOW);
        request.hand(Custody.office(NOW.plusSeconds(120)), NOW.plusSeconds(60));
        assertThat(request.heldSince).isEqualTo(NOW);

        request.hand(Custody.lead(NOW.plusSeconds(180)), NOW.plusSeconds(120));
        assertThat(request.heldSince).isEqualTo(NOW.plusSeconds(120));
    }

    private static SupportRequest request() {
        var request = new SupportRequest(new TenantId((short) 1), UUID.randomUUID(), "goods-photos", NOW);
        request.languages = new String[] {"vi"};
        return request;
    }
}
