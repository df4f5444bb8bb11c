package vn.nhan.marketplace.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.connector.Capability;
import vn.nhan.marketplace.engine.Phase;
import vn.nhan.simulator.Chaos;

/** Groups 5, 6, 8 to 10 and 21: whatever is lost, slow, refused or cut off, in the end it is there once. */
interface FailureGroups extends Trial {

    @Test
    default void everyLostAnswerIsGotOver() {
        published(1);
        var writes = stage().wire.writes();
        for (int lost = 0; lost < writes; lost++) {
            var number = lost;
            var stage = newStage();
            var want = sample(100 + lost);
            stage.wire.lose(write -> write == number);
            assertThat(stage.settle(want).phase()).as("answer %s lost", lost).isEqualTo(Phase.LIVE);
            isThereAsWanted(want);
            assertThat(probe().remoteCount()).as("answer %s lost", lost).isEqualTo(2 + lost);
        }
    }

    @Test
    default void aLostAnswerToAChangeIsGotOver() {
        var want = published(1);
        for (int i = 0; i < 3; i++) {
            stage().wire.lose(write -> write == 0);
            var stock = 11 + i;
            want = Samples.later(want, change -> change.stock(stock).price(90_000 + stock));
            assertThat(stage().settle(want).phase()).isEqualTo(Phase.LIVE);
            isThereAsWanted(want);
        }
        assertThat(probe().remoteCount()).isEqualTo(1);
    }

    /** What is sold is told first: whatever becomes of the rest, nothing is sold twice. */
    @Test
    default void stockWaitsForNothingElse() {
        var want = published(1);
        stage().clock.pass(Duration.ofMinutes(10));
        var changed = Samples.later(
                want,
                change -> change.title("Nhãn lồng Hưng Yên loại một, túi 1 kg")
                        .price(92_000)
                        .stock(7));
        stage().wire.stop(write -> there(want).stock() == 7);

        stage().pass(changed, false);

        assertThat(there(want).stock()).isEqualTo(7);
        assertThat(there(want).title()).isEqualTo(want.title());
        stage().wire.stop(write -> false);
        assertThat(stage().settle(changed).phase()).isEqualTo(Phase.LIVE);
        isThereAsWanted(changed);
    }

    /** Before and after everything that is put down, as often as there is anything. */
    @Test
    default void aCrashAnywhereIsGotOver() {
        var stage = newStage();
        stage.crash(point -> false);
        stage.settle(sample(1));
        var points = 2 * stage.history.size();
        assertThat(points).isGreaterThan(4);
        for (int point = 0; point < points; point++) {
            var at = point;
            var fresh = newStage();
            var want = sample(200 + point);
            fresh.crash(now -> now == at);
            assertThat(fresh.settleThroughCrashes(want).phase())
                    .as("crash at %s", point)
                    .isEqualTo(Phase.LIVE);
            isThereAsWanted(want);
            assertThat(probe().remoteCount()).as("crash at %s", point).isEqualTo(2 + point);
        }
    }

    @Test
    default void whoIsTooFastWaitsAndLosesNoAttempt() {
        market().inject(Chaos.of(Chaos.Kind.RATE_LIMIT, 5, ".*"));
        var want = sample(1);
        for (int i = 0; i < 5; i++) {
            var progress = stage().pass(want, false);
            assertThat(progress.phase()).isEqualTo(Phase.RETRYING);
            assertThat(progress.attempts()).isZero();
            var next = progress.moments().nextAt().orElseThrow();
            var wait = Duration.between(stage().clock.instant(), next);
            assertThat(wait).isPositive();
            stage().wire.retryAfter().ifPresent(asked -> assertThat(wait).isBetween(asked, asked.plusSeconds(1)));
            stage().clock.goTo(next);
        }
        assertThat(stage().settle(want).phase()).isEqualTo(Phase.LIVE);
        isThereAsWanted(want);
    }

    @Test
    default void whatPassesByIsTriedAgainLaterAndLater() {
        for (var kind : List.of(
                Chaos.Kind.HTTP_500,
                Chaos.Kind.HTTP_200_BUSY,
                Chaos.Kind.TIMEOUT_BEFORE,
                Chaos.Kind.TRUNCATED_JSON,
                Chaos.Kind.HTML_ERROR_PAGE)) {
            var want = sample(300 + kind.ordinal());
            market().inject(Chaos.of(kind, 4, ".*"));
            var progress = stage().pass(want, false);
            assertThat(progress.phase()).as("%s", kind).isEqualTo(Phase.RETRYING);
            assertThat(progress.moments().nextAt().orElseThrow())
                    .isBetween(stage().clock.instant(), stage().clock.instant().plus(Duration.ofMinutes(15)));
            assertThat(stage().settle(want).phase()).as("%s", kind).isEqualTo(Phase.LIVE);
            isThereAsWanted(want);
            market().calm();
        }
    }

    /** Where signatures carry a time, clocks ten minutes apart refuse each other: that passes, and nobody has to mend a listing. */
    @Test
    default void clocksThatGoApartAreGotOver() {
        Assumptions.assumeTrue(signsTheTime(), "its signatures carry no time");
        market().inject(Chaos.of(Chaos.Kind.CLOCK_SKEW, 2, ".*"));
        var want = sample(1);
        var progress = stage().pass(want, false);
        assertThat(progress.phase()).as("%s", progress.trouble()).isEqualTo(Phase.RETRYING);

        assertThat(stage().settle(want).phase()).isEqualTo(Phase.LIVE);
        isThereAsWanted(want);
    }

    @Test
    default void whatNeverMendsBecomesATaskForAPerson() {
        market().inject(Chaos.of(Chaos.Kind.HTTP_500, 1_000, ".*"));
        var progress = stage().settle(sample(1));

        assertThat(progress.phase()).isEqualTo(Phase.STUCK);
        assertThat(progress.trouble().orElseThrow().code()).isNotBlank();
        assertThat(probe().received()).hasSizeLessThan(40);
    }

    @Test
    default void anExpiredTokenIsRenewedOnce() {
        Assumptions.assumeTrue(renewsTokens(), "its keys don't expire");
        var wants = IntStream.range(400, 408).mapToObj(this::sample).toList();
        wants.forEach(want -> stage().settle(want));
        market().inject(Chaos.of(Chaos.Kind.TOKEN_EXPIRED, 1, "^(?!.*(token|oauth)).*"));

        AtOnce.run(
                wants.stream().<Runnable>map(want -> () -> stage().reread(want)).toList());

        assertThat(stage().tokens.renewals()).isEqualTo(1);
        assertThat(wants).allSatisfy(want -> assertThat(stage().isLive(want)).isTrue());
    }

    @Test
    default void aSellerWhoShutsUsOutIsNotCalledAgain() {
        var want = published(1);
        market().inject(Chaos.of(Chaos.Kind.TOKEN_REVOKED, 1_000, ".*"));

        var progress = stage().reread(want);

        assertThat(progress.phase()).isEqualTo(Phase.RESTING);
        assertThat(progress.moments().nextAt()).isEmpty();
        assertThat(progress.trouble().orElseThrow().kind()).isEqualTo("authrevoked");
    }

    @Test
    default void whatIsLookedAtByPeopleWaitsAndComesThrough() {
        Assumptions.assumeTrue(can(Capability.REVIEW_STATE), "nobody reviews there");
        market().inject(Chaos.of(Chaos.Kind.REVIEW_PENDING, 1, ".*"));
        var want = sample(1);
        var progress = stage().pass(want, false);
        assertThat(progress.phase()).isEqualTo(Phase.IN_REVIEW);
        assertThat(progress.moments().nextAt()).isPresent();

        assertThat(stage().settle(want).phase()).isEqualTo(Phase.LIVE);
    }

    @Test
    default void whatIsRejectedIsSentAgainOnlyWhenItChanged() {
        Assumptions.assumeTrue(can(Capability.REVIEW_STATE), "nobody reviews there");
        market().inject(Chaos.of(Chaos.Kind.REVIEW_REJECTED, 1, ".*"));
        var want = sample(1);
        var progress = stage().settle(want);
        assertThat(progress.phase()).isEqualTo(Phase.REJECTED);
        assertThat(progress.trouble().orElseThrow().message()).isNotBlank();

        var before = writes();
        assertThat(stage().reread(want).phase()).isEqualTo(Phase.REJECTED);
        assertThat(writes()).isEqualTo(before);

        var better = Samples.later(want, change -> change.title("Nhãn lồng Hưng Yên túi 1 kg, tên đã sửa"));
        assertThat(stage().settle(better).phase()).isEqualTo(Phase.LIVE);
    }
}
