package vn.nhan.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;

class LineageTest {

    private static final Instant NOON = Instant.parse("2026-01-01T05:00:00Z");
    private static final TenantId HUNG_YEN = TenantId.of(1);
    private static final TenantId HA_GIANG = TenantId.of(2);
    private static final TenantId HAU_GIANG = TenantId.of(3);
    private static final TenantId CAN_THO = TenantId.of(6);

    private final TenantRegistry registry = new TenantRegistry(Optional.empty());

    @Test
    void provinceThatAdoptedNobodySeesItselfAlone() {
        assertThat(Lineage.NONE.scopeOf(CAN_THO)).isEqualTo(TenantScope.of(CAN_THO));
        assertThat(Lineage.NONE.scopeOf(TenantId.NATIONAL)).isEqualTo(TenantScope.of(TenantId.NATIONAL));
    }

    @Test
    void oldHostHasTheScopeOfTheSuccessor() {
        var lineage = new Lineage(List.of(adoption(CAN_THO, HAU_GIANG)));

        assertThat(lineage.scopeOf(HAU_GIANG)).isEqualTo(new TenantScope(CAN_THO, List.of(HAU_GIANG)));
        assertThat(lineage.scopeOf(CAN_THO)).isEqualTo(lineage.scopeOf(HAU_GIANG));
        assertThat(lineage.scopeOf(HUNG_YEN)).isEqualTo(TenantScope.of(HUNG_YEN));
    }

    @Test
    void successorOfASuccessorSeesThemAll() {
        var lineage = new Lineage(
                List.of(adoption(CAN_THO, HAU_GIANG), adoption(HUNG_YEN, CAN_THO), adoption(HUNG_YEN, HA_GIANG)));

        assertThat(lineage.scopeOf(HAU_GIANG).own()).isEqualTo(HUNG_YEN);
        assertThat(lineage.scopeOf(HUNG_YEN).predecessors()).containsExactlyInAnyOrder(CAN_THO, HA_GIANG, HAU_GIANG);
    }

    @Test
    void adoptionThatWasTakenBackHoldsOnlyForThePast() {
        var lineage = new Lineage(List.of(adoption(CAN_THO, HAU_GIANG, NOON.plusSeconds(3600))));

        assertThat(lineage.scopeOf(HAU_GIANG)).isEqualTo(TenantScope.of(HAU_GIANG));
        assertThat(lineage.answering(HAU_GIANG, NOON.minusSeconds(1))).isEqualTo(HAU_GIANG);
        assertThat(lineage.answering(HAU_GIANG, NOON)).isEqualTo(CAN_THO);
        assertThat(lineage.answering(HAU_GIANG, NOON.plusSeconds(3600))).isEqualTo(HAU_GIANG);
    }

    @Test
    void adoptingItselfIsRefused() {
        assertThatThrownBy(() -> merger("can-tho", "can-tho", Lineage.NONE))
                .isInstanceOf(AdoptionFailure.OfItself.class);
    }

    @Test
    void circleIsRefusedDirectlyAndThroughOthers() {
        var direct = new Lineage(List.of(adoption(CAN_THO, HAU_GIANG)));
        var through = new Lineage(List.of(adoption(CAN_THO, HAU_GIANG), adoption(HUNG_YEN, CAN_THO)));

        assertThatThrownBy(() -> merger("hau-giang", "can-tho", direct)).isInstanceOf(AdoptionFailure.InACircle.class);
        assertThatThrownBy(() -> merger("hau-giang", "hung-yen", through))
                .isInstanceOf(AdoptionFailure.InACircle.class);
    }

    @Test
    void adoptingTwiceOrWhatAnotherHasAdoptedIsRefused() {
        var lineage = new Lineage(List.of(adoption(CAN_THO, HAU_GIANG)));

        assertThatThrownBy(() -> merger("can-tho", "hau-giang", lineage)).isInstanceOf(AdoptionFailure.Twice.class);
        assertThatThrownBy(() -> merger("hung-yen", "hau-giang", lineage))
                .isInstanceOf(AdoptionFailure.Elsewhere.class);
        assertThatThrownBy(() -> merger("hau-giang", "ha-giang", lineage))
                .isInstanceOf(AdoptionFailure.SuccessorGone.class);
    }

    @Test
    void successorMayBeAdoptedInItsTurn() {
        var lineage = new Lineage(List.of(adoption(CAN_THO, HAU_GIANG)));

        assertThatCode(() -> merger("hung-yen", "can-tho", lineage)).doesNotThrowAnyException();
    }

    @Test
    void adoptionCanBeTakenBackForThirtyDaysAndOnce() {
        var by = UUID.randomUUID();
        var onTheLastDay = new Adoption(CAN_THO, HAU_GIANG, act());
        onTheLastDay.revert(by, NOON.plus(Duration.ofDays(30)));
        assertThat(onTheLastDay.ref().isOpen()).isFalse();
        assertThatThrownBy(() -> onTheLastDay.revert(by, NOON.plus(Duration.ofDays(30))))
                .isInstanceOf(AdoptionFailure.AlreadyReverted.class);

        var later = new Adoption(CAN_THO, HAU_GIANG, act());
        assertThatThrownBy(() -> later.revert(by, NOON.plus(Duration.ofDays(30)).plusMillis(1)))
                .isInstanceOf(AdoptionFailure.TooLate.class);
    }

    private Merger merger(String successor, String predecessor, Lineage lineage) {
        var merger = new Merger(
                registry.bySlug(successor).orElseThrow(),
                List.of(registry.bySlug(predecessor).orElseThrow()),
                lineage);
        merger.requirePossible(registry);
        return merger;
    }

    private static AdoptionAct act() {
        return new AdoptionAct("Nghị quyết 202/2025/QH15", LocalDate.of(2025, 7, 1), UUID.randomUUID(), NOON);
    }

    private static AdoptionRef adoption(TenantId successor, TenantId predecessor) {
        return adoption(successor, predecessor, null);
    }

    private static AdoptionRef adoption(TenantId successor, TenantId predecessor, @Nullable Instant revertedAt) {
        return new AdoptionRef(
                UUID.randomUUID(),
                successor,
                predecessor,
                "Nghị quyết 202/2025/QH15",
                LocalDate.of(2025, 7, 1),
                NOON,
                UUID.randomUUID(),
                NOON.plus(Duration.ofDays(30)),
                revertedAt);
    }
}
