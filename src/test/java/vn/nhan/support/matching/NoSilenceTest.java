package vn.nhan.support.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.calendar.WorkingDays;
import vn.nhan.platform.text.Dates;
import vn.nhan.support.request.Custody;
import vn.nhan.support.request.HolderKind;

/**
 * A year in which experts accept, decline, stay silent and go on leave, and requesters choose or don't. Whatever they do, at
 * every moment every open request is somebody's, and a clock runs that brings it to the next.
 */
class NoSilenceTest {

    private static final Instant START =
            LocalDate.of(2026, 1, 5).atStartOfDay(Dates.VIETNAM).toInstant();
    private static final Duration YEAR = Duration.ofDays(365);
    /** No step takes longer, with the longest holidays of the year in it. */
    private static final Duration LONGEST = Duration.ofDays(30);

    @Property(tries = 20, seed = "20261118")
    void everyOpenRequestIsAlwaysSomebodysWithARunningClock(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        var random = new Random(seed);
        var policy = new MatchPolicy(
                random.nextBoolean(),
                1 + random.nextInt(3),
                2 + random.nextInt(5),
                1 + random.nextInt(3),
                1 + random.nextInt(4));
        var experts = new Made(seed).experts(12);
        var open = new ArrayList<Waiting>();
        var done = 0;
        for (var now = START; now.isBefore(START.plus(YEAR)); now = now.plus(Duration.ofHours(6))) {
            var index = Made.index(onThatDay(experts, random));
            if (random.nextInt(8) == 0) {
                open.add(new Waiting(new Made(random.nextLong()).requests(1).get(0), policy, random).begin(index, now));
            }
            for (var request : open) {
                request.live(index, now);
                if (request.over) {
                    continue;
                }
                assertThat(request.custody.due()).isAfter(now).isBefore(now.plus(LONGEST));
                assertThat(request.custody.kind().isSomebody()).isEqualTo(request.custody.holder() != null);
            }
            done += (int) open.stream().filter(request -> request.over).count();
            open.removeIf(request -> request.over);
        }
        assertThat(done).isPositive();
    }

    @Test
    void yearWithoutHolidaysNeverStopsAClock() {
        var far = Instant.parse("2090-03-01T02:00:00Z");

        assertThat(MatchPolicy.end(far, 2, WorkingDays.ofVietnam())).isEqualTo(Instant.parse("2090-03-08T17:00:00Z"));
    }

    @Test
    void afterTheLastWhoMayBeAskedAnOfficerHasIt() {
        var policy = new MatchPolicy(true, 2, 5, 2, 2);
        var next = new UUID(7, 2);

        assertThat(NextStep.after(policy, 1, List.of(next))).isEqualTo(new NextStep.Offer(next));
        assertThat(NextStep.after(policy, 2, List.of(next))).isEqualTo(new NextStep.Office());
        assertThat(NextStep.after(policy, 1, List.of())).isEqualTo(new NextStep.Office());
        assertThat(NextStep.begin(policy, new UUID(6, 1), List.of())).isEqualTo(new NextStep.Office());
    }

    @Test
    void expertsTimeIsCountedInWorkingDays() {
        var friday = Instant.parse("2026-11-13T03:00:00Z");
        var policy = new MatchPolicy(true, 2, 5, 2, 3);

        assertThat(policy.answerBy(friday))
                .isEqualTo(
                        LocalDate.of(2026, 11, 18).atStartOfDay(Dates.VIETNAM).toInstant());
    }

    /** Some are away, some have no place left, and it is another day each time. */
    private static List<Candidate> onThatDay(List<Candidate> all, Random random) {
        return all.stream()
                .map(expert -> Made.places(expert, random.nextInt(3)))
                .toList();
    }

    /** One request, moved on by the very steps that the platform takes. */
    private static final class Waiting {

        private final MatchPolicy policy;
        private final Random random;
        private final Set<UUID> refused = new HashSet<>();
        private Sought sought;
        private List<UUID> proposed = List.of();
        private int asked;
        private boolean over;
        private Custody custody;

        Waiting(Sought sought, MatchPolicy policy, Random random) {
            this.sought = sought;
            this.policy = policy;
            this.random = random;
            this.custody = Custody.office(Instant.EPOCH);
        }

        Waiting begin(CandidateIndex index, Instant now) {
            asked = 0;
            proposed = index.best(sought, Matching.CHOICE).stream()
                    .map(Scored::expertId)
                    .toList();
            if (!proposed.isEmpty()
                    || custody.kind().isSomebody()
                    || custody.due().equals(Instant.EPOCH)) {
                take(NextStep.begin(policy, new UUID(6, 1), proposed), now);
            }
            return this;
        }

        void live(CandidateIndex index, Instant now) {
            var late = !now.isBefore(custody.due());
            switch (custody.kind()) {
                case EXPERT -> {
                    var chance = random.nextInt(40);
                    if (chance == 0) {
                        over = true;
                    } else if (chance < 3 || late) {
                        goOn(index, now, custody.holder());
                    }
                }
                case REQUESTER -> {
                    if (random.nextInt(20) == 0) {
                        take(new NextStep.Offer(proposed.get(random.nextInt(proposed.size()))), now);
                    } else if (late) {
                        take(new NextStep.Office(), now);
                    }
                }
                case OFFICE -> {
                    if (random.nextInt(10) == 0) {
                        begin(index, now);
                    }
                    if (custody.kind() == HolderKind.OFFICE && late) {
                        custody = Custody.lead(policy.officeBy(now));
                    }
                }
                case LEAD -> {
                    if (random.nextInt(5) == 0) {
                        begin(index, now);
                    }
                    if (custody.kind() == HolderKind.LEAD && late) {
                        custody = Custody.lead(policy.officeBy(now));
                    }
                }
            }
        }

        private void goOn(CandidateIndex index, Instant now, @Nullable UUID expert) {
            if (expert != null) {
                refused.add(expert);
            }
            sought = new Sought(
                    sought.id(),
                    sought.need(),
                    sought.languages(),
                    sought.firm(),
                    sought.spot(),
                    sought.programme(),
                    refused,
                    sought.since());
            var left = proposed.stream()
                    .filter(id -> index.find(id)
                            .filter(one -> Made.rules().allow(one, sought))
                            .isPresent())
                    .toList();
            take(NextStep.after(policy, asked, left), now);
        }

        private void take(NextStep step, Instant now) {
            custody = step.custody(policy, now);
            if (custody.kind() == HolderKind.EXPERT) {
                asked++;
            }
        }
    }
}
