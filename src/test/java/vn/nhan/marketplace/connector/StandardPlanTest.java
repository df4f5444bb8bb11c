package vn.nhan.marketplace.connector;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.tck.Samples;

class StandardPlanTest {

    private final Desired want = Samples.longan(1);
    private final SortedMap<String, String> owned = new TreeMap<>(Map.of("title", want.title()));

    @Test
    void whatIsNewBeginsWithItsPictures() {
        assertThat(kinds(StandardPlan.of(want, Known.NOTHING, owned, true)))
                .containsExactly("PutImage", "PutImage", "PutImage", "Upsert");
        assertThat(kinds(StandardPlan.of(want, Known.NOTHING, owned, false))).containsExactly("Upsert");
    }

    @Test
    void whatAgreesNeedsNothing() {
        assertThat(plan(remote(Remote.State.LIVE, 85_000, 40))).isEmpty();
    }

    @Test
    void stockComesFirstAndPublicationLast() {
        assertThat(kinds(plan(remote(Remote.State.UNLISTED, 80_000, 3))))
                .containsExactly("SetStock", "SetPrice", "Publish");
    }

    @Test
    void whatIsNotWantedIsTakenOffAndLeftAlone() {
        var off = Samples.later(want, change -> change.published(false).price(1));
        assertThat(kinds(plan(off, remote(Remote.State.LIVE, 85_000, 40)))).containsExactly("Unlist");
        assertThat(plan(off, remote(Remote.State.UNLISTED, 85_000, 40))).isEmpty();
        assertThat(StandardPlan.of(off, Known.NOTHING, owned, true)).isEmpty();
    }

    @Test
    void whatPeopleLookAtIsWaitedFor() {
        assertThat(kinds(plan(remote(Remote.State.IN_REVIEW, 1, 1)))).containsExactly("Await");
    }

    @Test
    void whatWasTakenDownByTheMarketplaceIsNotTouched() {
        assertThat(plan(remote(Remote.State.BANNED, 1, 1))).isEmpty();
    }

    @Test
    void whatWasRejectedIsWrittenAgainOnlyInAnotherGeneration() {
        var rejected = remote(Remote.State.REJECTED, 85_000, 40);
        var sent = new Known(Optional.of(rejected), Map.of(Known.SENT, "1"));
        assertThat(StandardPlan.of(want, sent, owned, false)).isEmpty();

        var better = Samples.later(want, change -> change.title("Nhãn lồng, tên khác"));
        assertThat(kinds(StandardPlan.of(better, sent, new TreeMap<>(Map.of("title", better.title())), false)))
                .containsExactly("Upsert");
    }

    @Test
    void theSameThingWantedHasTheSameKey() {
        var once = StandardPlan.of(want, Known.NOTHING, owned, true).stream()
                .map(Step::key)
                .toList();
        assertThat(StandardPlan.of(want, Known.NOTHING, owned, true).stream()
                        .map(Step::key)
                        .toList())
                .isEqualTo(once)
                .doesNotHaveDuplicates();
        var later = Samples.later(want, change -> change.title(want.title()));
        assertThat(StandardPlan.of(later, Known.NOTHING, owned, true).stream().map(Step::key))
                .doesNotContainAnyElementsOf(once);
    }

    @Test
    void whatAPersonLetStandCountsAsEqualUntilOursChanges() {
        var dearer = remote(Remote.State.LIVE, 99_000, 40);
        var kept = new Known(
                Optional.of(dearer),
                Map.of(StandardPlan.kept("price:" + want.sku()), StandardPlan.pair("85000", "99000")));
        assertThat(StandardPlan.of(want, kept, owned, false)).isEmpty();

        var changed = Samples.later(want, change -> change.price(86_000));
        assertThat(kinds(StandardPlan.of(changed, kept, owned, false))).containsExactly("SetPrice");
    }

    @Test
    void aPackageMoreOrLessIsWrittenWithTheListing() {
        var packages = new ArrayList<>(want.variants());
        packages.add(Samples.variant("NHAN-1-2KG", "2 kg", 160_000, 5, 2_200));
        var more = Samples.later(want, change -> change.variants(packages));
        assertThat(plan(more, remote(Remote.State.LIVE, 85_000, 40)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Step.Upsert.class, step -> assertThat(step.fields()).contains(StandardPlan.VARIANTS));
    }

    private List<Step> plan(Remote remote) {
        return plan(want, remote);
    }

    private List<Step> plan(Desired wanted, Remote remote) {
        return StandardPlan.of(wanted, new Known(Optional.of(remote), Map.of()), owned, false);
    }

    private static List<String> kinds(List<Step> steps) {
        return steps.stream().map(step -> step.getClass().getSimpleName()).toList();
    }

    private Remote remote(Remote.State state, long priceDong, long stock) {
        return new Remote(
                "r1",
                state,
                List.of(),
                owned,
                List.of(new Remote.Variant("v1", want.sku(), OptionalLong.of(priceDong), OptionalLong.of(stock))),
                Map.of(),
                Instant.parse("2026-01-01T00:00:00Z"));
    }
}
